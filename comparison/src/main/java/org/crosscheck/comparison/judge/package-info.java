/** How two amounts or times stand to each other. */
package org.crosscheck.comparison.judge;
