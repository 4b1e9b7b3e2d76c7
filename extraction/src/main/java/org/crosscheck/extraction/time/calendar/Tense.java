package org.crosscheck.extraction.time.calendar;

/** Which way the clause looks that a bare weekday, month or date stands in. */
public enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
