package org.crosscheck.extraction.name;

import java.util.Arrays;
import org.crosscheck.extraction.wordnet.WordNet;

/** Names of two words or more that the gazetteers or the dictionary have, the longest first. */
final class KnownNames {
  private static final String NONE = "-";

  private final Gazetteer gazetteer = Gazetteer.english();
  private final WordNet dictionary = WordNet.english();

  /** A label a word: whether it begins a known name or goes on with one, and of which kind. */
  String[] in(NameSentence sentence, int longest) {
    String[] labels = new String[sentence.size()];
    Arrays.fill(labels, NONE);
    for (int i = 0; i < labels.length; i++) {
      if (sentence.mayBeNamed(i) && sentence.words().get(i).isCapitalised()) {
        i += mark(sentence, i, Math.min(longest, labels.length - i), labels);
      }
    }
    return labels;
  }

  /** Labels the longest known name at {@code first}; returns how many words to pass over. */
  private int mark(NameSentence sentence, int first, int longest, String[] labels) {
    for (int length = longest; length > 1; length--) {
      if (sentence.words().get(first + length - 1).hasCapital()) {
        String kind = kind(Candidate.join(sentence.words().subList(first, first + length)));
        if (!kind.equals(NONE)) {
          labels[first] = "b" + kind;
          Arrays.fill(labels, first + 1, first + length, "i" + kind);
          return length - 1;
        }
      }
    }
    return 0;
  }

  private String kind(String name) {
    if (gazetteer.isTown(name)) {
      return "TOWN";
    }
    return gazetteer
        .type(name)
        .map(Enum::name)
        .or(() -> dictionary.properNoun(name).map(Enum::name))
        .orElse(NONE);
  }
}
