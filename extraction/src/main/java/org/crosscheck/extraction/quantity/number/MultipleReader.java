package org.crosscheck.extraction.quantity.number;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.wordnet.NounClass;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * Reads how often one number holds another: "twice as many", "three times the price", "tenfold",
 * "more than doubled". What it holds is not told, so no count comes of it.
 */
final class MultipleReader {
  private static final String FOLD = "fold";

  /** How a word can be a multiple. */
  private enum Kind {
    COMPARED,
    CHANGE,
    TO
  }

  private static final ImmutableSet<String> COMPARISON =
      ImmutableSet.of(
          "as", "more", "fewer", "less", "higher", "lower", "larger", "smaller", "greater",
          "bigger", "faster", "longer", "worse", "better");

  /** What a multiple is of: "twice the price", "double last year's". */
  private static final ImmutableSet<String> WHOLE =
      ImmutableSet.of("the", "that", "what", "its", "their", "his", "her", "last");

  private static final ImmutableSet<String> BEFORE_PLAIN =
      ImmutableSet.of(
          "to", "will", "would", "could", "can", "may", "might", "should", "must", "than", "nearly",
          "almost", "roughly", "about");

  /** "doubled down", "doubled back", "doubled over", "doubled as". */
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of("down", "back", "over", "up", "as");

  /** So many words may describe what a price is a multiple of: "20 times expected annual sales". */
  private static final int DESCRIBED = 3;

  /** What shares are priced in multiples of: earnings, sales, revenue, cash flow. */
  private final NounClass gains = NounClass.below("financial gain#1");

  private final WordNet wordNet = WordNet.english();
  private final CardinalReader cardinals;
  private final ImmutableTable<String, Kind, BigDecimal> words;

  MultipleReader(CardinalReader cardinals) {
    this.cardinals = cardinals;
    ImmutableTable.Builder<String, Kind, BigDecimal> builder = ImmutableTable.builder();
    for (Lexicon.Row row : Lexicon.load("en/quantity/multiples.tsv").rows()) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      builder.put(row.get("word"), kind, new BigDecimal(row.get("value")));
    }
    this.words = builder.buildOrThrow();
  }

  /** True for a word that a multiple can begin with and no other number. */
  boolean starts(String word) {
    return words.containsRow(word) || word.length() > FOLD.length() && word.endsWith(FOLD);
  }

  /** The multiple at an index, where no number stands. */
  Optional<Part> read(Lexemes lexemes, int at) {
    String word = lexemes.lower(at);
    return fold(lexemes, at)
        .or(() -> compared(lexemes, at).map(value -> Part.of(at + 1, value)))
        .or(() -> changed(lexemes, at, word).map(value -> Part.of(at + 1, value)));
  }

  /** A number with "times" or "-fold" behind it: "three times as many", "12-fold". */
  Optional<Part> of(Lexemes lexemes, Part number) {
    int at = number.to();
    int fold = lexemes.isHyphen(at) ? at + 1 : at;
    if (lexemes.is(fold, FOLD) && lexemes.isGlued(fold)) {
      return Optional.of(Part.of(fold + 1, number.value()));
    }
    return lexemes.is(at, "times") && (isComparison(lexemes, at + 1) || isGain(lexemes, at + 1))
        ? Optional.of(Part.of(at + 1, number.value()))
        : Optional.empty();
  }

  /** "30 times earnings", "12 times forward profit". */
  private boolean isGain(Lexemes lexemes, int at) {
    for (int i = at; i < at + DESCRIBED && lexemes.at(i).isWord(); i++) {
      if (gains.contains(wordNet.lemma(lexemes.lower(i), WordClass.NOUN))) {
        return true;
      }
    }
    return false;
  }

  /** "tenfold". */
  private Optional<Part> fold(Lexemes lexemes, int at) {
    String word = lexemes.lower(at);
    return word.length() > FOLD.length() && word.endsWith(FOLD)
        ? cardinals
            .read(Lexemes.of(word.substring(0, word.length() - FOLD.length()), 0), 0)
            .map(number -> Part.of(at + 1, number.value()))
        : Optional.empty();
  }

  private Optional<BigDecimal> compared(Lexemes lexemes, int at) {
    return isComparison(lexemes, at + 1)
        ? Optional.ofNullable(words.get(lexemes.lower(at), Kind.COMPARED))
        : Optional.empty();
  }

  private static boolean isComparison(Lexemes lexemes, int at) {
    return COMPARISON.contains(lexemes.lower(at)) || WHOLE.contains(lexemes.lower(at));
  }

  private Optional<BigDecimal> changed(Lexemes lexemes, int at, String word) {
    if (PARTICLES.contains(lexemes.lower(at + 1))) {
      return Optional.empty();
    }
    return BEFORE_PLAIN.contains(lexemes.lower(at - 1)) && words.contains(word, Kind.TO)
        ? Optional.ofNullable(words.get(word, Kind.TO))
        : Optional.ofNullable(words.get(word, Kind.CHANGE));
  }
}
