package org.crosscheck.extraction.time;

/** What "last", "this" and "next" and their like mean in units: -1, 0, 1. */
final class Shift {
  private Shift() {}

  static int of(String word) {
    return switch (word) {
      case "last", "past", "previous", "preceding", "prior" -> -1;
      case "next", "coming", "following", "upcoming", "subsequent" -> 1;
      default -> 0;
    };
  }
}
