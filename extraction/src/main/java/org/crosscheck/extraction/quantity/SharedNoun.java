package org.crosscheck.extraction.quantity;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.measure.Counted;
import org.crosscheck.extraction.quantity.measure.Measured;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * The noun that two numbers share where each has an adjective of its own: "340 full-time and 60
 * part-time workers" (Quirk et al., 13.66).
 */
final class SharedNoun {
  /** So many lexemes describe the first: an adjective, or a compound with its hyphen. */
  private static final int DESCRIPTION = 3;

  private final WordNet wordNet = WordNet.english();
  private final ImmutableSet<String> closed =
      Lexicon.load("en/annotation/closed-class-words.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(ImmutableSet.toImmutableSet());

  /** Gives the noun of the second number to the first, which has none. */
  void fill(Lexemes lexemes, List<AmountPhrase> phrases, List<Measured> measured) {
    for (int i = phrases.size() - 2; i >= 0; i--) {
      Measured next = measured.get(i + 1);
      if (!measured.get(i).known() && isShared(lexemes, phrases.get(i), phrases.get(i + 1), next)) {
        int to = phrases.get(i + 1).from() - 1;
        measured.set(i, new Measured(next.measure(), to, Optional.empty(), true));
      }
    }
  }

  private boolean isShared(
      Lexemes lexemes, AmountPhrase phrase, AmountPhrase next, Measured ofNext) {
    int joint = next.from() - 1;
    boolean joined = lexemes.is(joint, "and") || lexemes.is(joint, "or");
    boolean described = ofNext.thing().filter(thing -> isDescribed(thing, next)).isPresent();
    int words = joint - phrase.to();
    return phrase.unit().isEmpty()
        && next.unit().isEmpty()
        && joined
        && described
        && (words == 1 || words == DESCRIPTION && lexemes.isHyphen(joint - 2))
        && isAdjective(lexemes.lower(joint - 1));
  }

  private static boolean isDescribed(Counted thing, AmountPhrase phrase) {
    return thing.head() > phrase.to();
  }

  /** No plural, no form of a verb and no word of a closed class. */
  private boolean isAdjective(String word) {
    return word.length() > 2
        && !closed.contains(word)
        && wordNet.lemma(word, WordClass.NOUN).equals(word)
        && wordNet.lemma(word, WordClass.VERB).equals(word);
  }
}
