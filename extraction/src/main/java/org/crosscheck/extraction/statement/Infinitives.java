package org.crosscheck.extraction.statement;

import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.wordnet.WordNet;

/** Infinitives behind "to", also those that the tagger takes for nouns: "plans to appeal". */
final class Infinitives {
  private static final WordNet DICTIONARY = WordNet.english();

  private Infinitives() {}

  /** True for a verb, or for a bare noun in small letters that is a verb as well. */
  static boolean isAt(Line line, int i) {
    return line.is(i, Tag.VERB)
        || line.is(i, Tag.NOUN)
            && !line.is(i + 1, Tag.NOUN)
            && Character.isLowerCase(line.written(i).codePointAt(0))
            && DICTIONARY.verbOf(line.word(i)).filter(line.word(i)::equals).isPresent();
  }
}
