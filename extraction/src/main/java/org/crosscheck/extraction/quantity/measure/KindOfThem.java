package org.crosscheck.extraction.quantity.measure;

import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * Which of them a part of people is, where a sentence says nothing else of it: "nine of the dead
 * were children", "nine of the 12 killed were tourists". Not what they became or did.
 */
final class KindOfThem {
  private final WordNet wordNet = WordNet.english();
  private final CountedReader counted;
  private final Concepts concepts;
  private final Roles roles;

  KindOfThem(CountedReader counted, Concepts concepts, Roles roles) {
    this.counted = counted;
    this.concepts = concepts;
    this.roles = roles;
  }

  /** True for a phrase that takes in its whole: "nine of the 12". */
  static boolean isPart(Lexemes lexemes, AmountPhrase phrase) {
    return phrase.to() > phrase.last().to() && lexemes.is(phrase.last().to(), "of");
  }

  /** Of a phrase that takes in its whole: the kind behind the noun or the state at {@code at}. */
  Optional<String> ofPart(Lexemes lexemes, AmountPhrase phrase, int at) {
    int verb = roles.isState(lexemes, at) ? at + 1 : at;
    return isPart(lexemes, phrase) ? behind(lexemes, verb) : Optional.empty();
  }

  /** The people named behind "were" or "are" at the index, in the singular. */
  Optional<String> behind(Lexemes lexemes, int verb) {
    boolean are = lexemes.is(verb, "were") || lexemes.is(verb, "are");
    return are
        ? counted.pluralAt(lexemes, verb + 1).flatMap(noun -> people(lexemes, noun))
        : Optional.empty();
  }

  /** The noun, or both words of "police officers". */
  private Optional<String> people(Lexemes lexemes, Counted noun) {
    String before = noun.head() > noun.from() ? lexemes.lower(noun.head() - 1) : "";
    String id = concepts.of(before, lexemes.lower(noun.head())).id();
    String lemma = wordNet.lemma(lexemes.lower(noun.head()), WordClass.NOUN);
    return Concepts.isPeople(id)
        ? Optional.of(id.endsWith(" " + lemma) ? id : lemma)
        : Optional.empty();
  }
}
