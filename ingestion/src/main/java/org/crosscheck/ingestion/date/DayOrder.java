package org.crosscheck.ingestion.date;

/**
 * Which number of a numeric date with slashes is read first where both readings exist. Dotted dates
 * are always day.month, and a number above twelve is always the day.
 */
public enum DayOrder {
  /** 08/09/25 is 9 August: the default, since most English pages with slashes are American. */
  MONTH_FIRST,
  /** 08/09/25 is 8 September: where the article's spelling is British. */
  DAY_FIRST
}
