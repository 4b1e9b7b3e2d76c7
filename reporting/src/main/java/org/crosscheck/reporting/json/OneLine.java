package org.crosscheck.reporting.json;

/** A message in one line, for a terminal or a field. */
final class OneLine {
  private static final int LIMIT = 300;

  private OneLine() {}

  /** Control characters and line breaks as spaces, and not longer than a few lines of print. */
  static String of(String message) {
    String flat = message.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029\\s]+", " ").strip();
    return flat.length() <= LIMIT ? flat : flat.substring(0, LIMIT) + "…";
  }
}
