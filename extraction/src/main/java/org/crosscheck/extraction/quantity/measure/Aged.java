package org.crosscheck.extraction.quantity.measure;

import java.util.Locale;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.extraction.wordnet.PersonNouns;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * Whose an age is, since it says nothing without the person: the name before ", 34,", that behind
 * "34-year-old" ("34-year-old driver Jan Vale"), and that before ", a 34-year-old".
 */
final class Aged {
  /** Words that may stand between an age and a name: "bus driver", "former bus driver". */
  private static final int REACH = 3;

  private static final int LONGEST_NAME = 4;
  private final WordNet wordNet = WordNet.english();

  private final Places places;

  Aged(Places places) {
    this.places = places;
  }

  Optional<String> of(Lexemes lexemes, AmountPhrase phrase) {
    return before(lexemes, phrase.from())
        .or(() -> behind(lexemes, phrase.to()))
        .or(() -> beforeArticle(lexemes, phrase.from()));
  }

  private static Optional<String> before(Lexemes lexemes, int at) {
    int end = at - 1;
    int from = end;
    while (lexemes.is(end, ",") && from > 0 && lexemes.at(from - 1).isCapitalised()) {
      from--;
    }
    return from < end && from >= 0 ? Optional.of(lexemes.written(from, end)) : Optional.empty();
  }

  /** "Jan Vale, a 34-year-old": a whole name, not the town of "in Selk, a 34-year-old". */
  private Optional<String> beforeArticle(Lexemes lexemes, int at) {
    boolean article = lexemes.is(at - 1, "a") || lexemes.is(at - 1, "an");
    return article
        ? before(lexemes, at - 1).filter(name -> name.contains(" ") && !isInPlace(name))
        : Optional.empty();
  }

  private boolean isInPlace(String words) {
    String first = words.substring(0, words.indexOf(' '));
    return places.isPlaceWord(first.toLowerCase(Locale.ROOT));
  }

  /** A name right behind, or behind the noun for a person. */
  private Optional<String> behind(Lexemes lexemes, int at) {
    for (int i = at; i <= at + REACH; i++) {
      if (lexemes.at(i).isCapitalised()) {
        return i == at || isPerson(lexemes.lower(i - 1)) ? name(lexemes, i) : Optional.empty();
      }
      if (!lexemes.at(i).isWord()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Two capitalised words or more, but no words of a headline ("34-Year-Old Man Held"). */
  private Optional<String> name(Lexemes lexemes, int from) {
    int to = from;
    while (to < from + LONGEST_NAME && lexemes.at(to).isCapitalised()) {
      to++;
    }
    return to - from > 1 && !wordNet.isCommonWord(lexemes.lower(from + 1))
        ? Optional.of(lexemes.written(from, to))
        : Optional.empty();
  }

  private boolean isPerson(String noun) {
    return PersonNouns.contains(wordNet.lemma(noun, WordClass.NOUN));
  }
}
