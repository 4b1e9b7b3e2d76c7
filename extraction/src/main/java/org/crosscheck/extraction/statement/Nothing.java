package org.crosscheck.extraction.statement;

import org.crosscheck.extraction.annotation.Tag;

/** Finds the "no" that takes a noun away. */
final class Nothing {
  private static final int LONGEST = 3;

  private Nothing() {}

  /** The token of "no" before a noun and its adjectives; -1 where there is none. */
  static int before(Line line, int noun) {
    int i = noun - 1;
    while (noun - i <= LONGEST && line.is(i, Tag.ADJ, Tag.NOUN, Tag.VERB)) {
      i--;
    }
    return line.word(i).equals("no") ? i : -1;
  }
}
