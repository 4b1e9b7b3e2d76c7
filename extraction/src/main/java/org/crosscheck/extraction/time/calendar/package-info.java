/** Times as values: calendar periods, clock times, lengths and their TIMEX3 forms. */
package org.crosscheck.extraction.time.calendar;
