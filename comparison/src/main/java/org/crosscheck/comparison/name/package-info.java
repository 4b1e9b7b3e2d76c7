/** One person in several spellings. */
package org.crosscheck.comparison.name;
