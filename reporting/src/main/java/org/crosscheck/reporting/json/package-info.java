/**
 * The exchange format {@code crosscheck/1} and its line forms. Jackson is used here and nowhere
 * else. Offsets in these files count Unicode code points, not UTF-16 code units.
 */
package org.crosscheck.reporting.json;
