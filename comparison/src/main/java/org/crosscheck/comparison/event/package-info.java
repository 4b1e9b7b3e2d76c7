/** Which articles are about one happening. */
package org.crosscheck.comparison.event;
