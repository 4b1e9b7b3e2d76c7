/** Reads time expressions: {@link org.crosscheck.extraction.time.TimeExtractor} is the entrance. */
package org.crosscheck.extraction.time;
