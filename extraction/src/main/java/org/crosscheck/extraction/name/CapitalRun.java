package org.crosscheck.extraction.name;

/**
 * Capitalised words that follow each other, with the small words that link them: "Bank of the
 * South".
 *
 * @param first the index of its first word
 * @param end the index behind its last
 */
record CapitalRun(int first, int end) {
  static final CapitalRun NONE = new CapitalRun(0, 0);

  boolean isEmpty() {
    return first == end;
  }

  int length() {
    return end - first;
  }
}
