package org.crosscheck.extraction.quantity.number;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;

/** The words that numbers are made of, by kind. */
public final class NumberWords {
  /** What a number word can do in a number. */
  enum Kind {
    SMALL,
    TEEN,
    TEN,
    HUNDRED,
    SCALE,
    DOZEN,
    ORDINAL,
    SUFFIX
  }

  record NumberWord(Kind kind, BigDecimal value) {}

  private static final NumberWords ENGLISH =
      new NumberWords(Lexicon.load("en/quantity/number-words.tsv"));

  private final ImmutableMap<String, NumberWord> words;

  private NumberWords(Lexicon lexicon) {
    ImmutableMap.Builder<String, NumberWord> builder = ImmutableMap.builder();
    for (Lexicon.Row row : lexicon.rows()) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      builder.put(row.get("word"), new NumberWord(kind, new BigDecimal(row.get("value"))));
    }
    this.words = builder.buildOrThrow();
  }

  public static NumberWords english() {
    return ENGLISH;
  }

  /**
   * True for a word that a number can be made of.
   *
   * @param word in lower case
   */
  public boolean contains(String word) {
    return words.containsKey(word);
  }

  /** True for "three", "twelve", "forty"; not for scale words, ordinals and suffixes. */
  public boolean isCardinal(String word) {
    return is(word, Kind.SMALL) || is(word, Kind.TEEN) || is(word, Kind.TEN);
  }

  /** The worth of a word of that kind; empty for any other word. */
  Optional<BigDecimal> find(String word, Kind kind) {
    NumberWord found = words.get(word);
    return found != null && found.kind() == kind ? Optional.of(found.value()) : Optional.empty();
  }

  boolean is(String word, Kind kind) {
    NumberWord found = words.get(word);
    return found != null && found.kind() == kind;
  }
}
