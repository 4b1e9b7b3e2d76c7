package org.crosscheck.extraction.time.words;

/** What a word can be in a time expression. The lexicon's values per category stand beside each. */
public enum Category {
  /** A run of digits, by its shape and not by the lexicon. */
  DIGITS,
  /** 1 to 12. */
  MONTH,
  /** 1 (Monday) to 7. */
  WEEKDAY,
  /** A name of {@link org.crosscheck.extraction.time.calendar.Grain}. */
  UNIT,
  /** TIMEX3's SP, SU, FA, WI. */
  SEASON,
  /** TIMEX3's MO, MI, AF, EV, NI, DT. */
  DAYPART,
  /** A number that is written as one word. */
  CARDINAL,
  /** The number of an ordinal that is written as one word. */
  ORDINAL,
  /** A number of units that the words leave open. */
  VAGUE,
  /** How many days from today: -1, 0, 1. */
  DEICTIC,
  /** A time zone's abbreviation. */
  ZONE,
  /** A decade's second digit: "eighties" is 8. */
  DECADE,
  /** How many days apart the repetitions are, as a TIMEX3 value: "daily" is P1D. */
  FREQUENCY;

  /** Its place in a {@link Word#mask()}. */
  @SuppressWarnings("EnumOrdinal") // A bit of its own is all that is asked; it is never stored.
  public int bit() {
    return 1 << ordinal();
  }
}
