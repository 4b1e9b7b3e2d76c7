package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.annotation.Tag;

/** Finds what is meant to be done behind a word for an intent. */
final class Intents {
  private Intents() {}

  /**
   * The token of the verb for what is to be done: behind "to", a form in -ing, or one behind
   * another preposition.
   *
   * @param next the token behind the intent
   * @param links what the lexicon allows there: "to", "gerund", "of", "from"
   * @return the token's index; -1 where no doing follows
   */
  static int doing(Line line, int next, ImmutableSet<String> links) {
    if (links.contains("to") && line.word(next).equals("to") && Infinitives.isAt(line, next + 1)) {
      return next + 1;
    }
    if (links.contains("gerund") && isGerund(line, next)) {
      return next;
    }
    return links.contains(line.word(next)) && isGerund(line, next + 1) ? next + 1 : -1;
  }

  private static boolean isGerund(Line line, int i) {
    boolean object = line.is(i + 1, Tag.DET, Tag.PRON, Tag.PROPN, Tag.NUM);
    return line.word(i).endsWith("ing") && (line.is(i, Tag.VERB) || object);
  }
}
