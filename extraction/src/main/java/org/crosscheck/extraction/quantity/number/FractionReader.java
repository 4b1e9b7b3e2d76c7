package org.crosscheck.extraction.quantity.number;

import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.DOZEN;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.HUNDRED;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.ORDINAL;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.SCALE;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.TEN;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/**
 * Reads fractions in words: "three quarters", "two-thirds", "half a million", "one and a half",
 * "five and a half million". "A third" is a fraction before "of" or at the end of a phrase; "a
 * third man" is not.
 */
final class FractionReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final ImmutableSet<String> NO_FRACTION_BEFORE_HALF =
      ImmutableSet.of(
          "first",
          "second",
          "other",
          "better",
          "latter",
          "last",
          "the",
          "this",
          "that",
          "each",
          "every",
          "front",
          "back",
          "top",
          "bottom",
          "lower",
          "upper",
          "northern",
          "southern",
          "eastern",
          "western");
  private static final ImmutableSet<String> AFTER_FRACTION =
      ImmutableSet.of(
          "", "of", "and", "or", "to", "in", "from", "is", "was", "were", "are", "have", "has",
          "had", "more", "less", "fewer", "as", "by", "since", "at", "on", "but", "than", "who",
          "that");

  private static final ImmutableSet<String> APPROXIMATORS =
      ImmutableSet.of("almost", "nearly", "about", "around", "roughly", "some", "than", "over");

  private final NumberWords words = NumberWords.english();
  private final CardinalReader cardinals;

  FractionReader(CardinalReader cardinals) {
    this.cardinals = cardinals;
  }

  /** The fraction at an index, its scale applied. */
  Optional<Part> read(Lexemes lexemes, int at) {
    return half(lexemes, at)
        .or(() -> mixed(lexemes, at))
        .or(() -> simple(lexemes, at))
        .map(part -> scaled(lexemes, part));
  }

  private Optional<Part> half(Lexemes lexemes, int at) {
    int word = lexemes.is(at, "a") ? at + 1 : at;
    if (!lexemes.is(word, "half")
        || NO_FRACTION_BEFORE_HALF.contains(lexemes.lower(at - 1))
        || lexemes.isHyphen(at - 1)
        || lexemes.isHyphen(word + 1)) {
      return Optional.empty();
    }
    return Optional.of(new Part(word + 1, HALF, BigDecimal.ONE, BigDecimal.ONE));
  }

  /** "half a million", "half a dozen", "three quarters of a million", "quarter million". */
  private Part scaled(Lexemes lexemes, Part part) {
    int at = lexemes.is(part.to(), "of") ? part.to() + 1 : part.to();
    int word = lexemes.is(at, "a") ? at + 1 : at;
    if (at > part.to() && word == at) {
      return part;
    }
    Optional<BigDecimal> scale =
        words
            .find(lexemes.lower(word), SCALE)
            .or(() -> words.find(lexemes.lower(word), DOZEN))
            .or(() -> words.find(lexemes.lower(word), HUNDRED));
    return scale
        .map(
            value -> {
              BigDecimal product = part.value().multiply(value).stripTrailingZeros();
              return new Part(word + 1, product, Part.step(product), value);
            })
        .orElse(part);
  }

  /** A whole number, "and", and a fraction of one, or of its scale: "two million and one half". */
  private Optional<Part> mixed(Lexemes lexemes, int at) {
    Optional<Part> longest = cardinals.read(lexemes, at);
    if (longest.isEmpty()) {
      return longest;
    }
    for (int and = longest.get().to(); and > at; and--) {
      if (lexemes.is(and, "and")) {
        Optional<Part> part = proper(lexemes, and + 1);
        Optional<Part> whole = cardinals.read(lexemes.before(and), at);
        if (part.isPresent() && whole.filter(number -> isUpTo(number, lexemes, part)).isPresent()) {
          return Optional.of(sum(whole.get(), part.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isUpTo(Part number, Lexemes lexemes, Optional<Part> part) {
    return lexemes.is(number.to(), "and") && part.orElseThrow().to() > number.to();
  }

  private static Part sum(Part whole, Part part) {
    BigDecimal value = whole.value().add(part.value().multiply(whole.scale()));
    return new Part(part.to(), value, whole.scale(), BigDecimal.ONE);
  }

  /** A fraction below one, for a mixed number. */
  private Optional<Part> proper(Lexemes lexemes, int at) {
    if (lexemes.is(at, "a") && lexemes.is(at + 1, "half")) {
      return Optional.of(new Part(at + 2, HALF, BigDecimal.ONE, BigDecimal.ONE));
    }
    return (lexemes.is(at, "a") ? denominator(lexemes, at + 1) : Optional.<Part>empty())
        .map(below -> quotient(BigDecimal.ONE, below))
        .or(() -> simple(lexemes, at))
        .filter(part -> part.value().compareTo(BigDecimal.ONE) < 0);
  }

  private Optional<Part> simple(Lexemes lexemes, int at) {
    if (lexemes.is(at, "a") || lexemes.is(at, "an") || lexemes.is(at, "quarter")) {
      Optional<Part> single = single(lexemes, at);
      if (single.isPresent()) {
        return single;
      }
    }
    Optional<Part> above = cardinals.read(lexemes, at);
    if (above.isEmpty()) {
      return Optional.empty();
    }
    return compound(lexemes, at, above.get()).or(() -> over(lexemes, above.get()));
  }

  /** "a quarter", and "quarter million". */
  private Optional<Part> single(Lexemes lexemes, int at) {
    int word = lexemes.is(at, "quarter") ? at : at + 1;
    Optional<Part> below = denominator(lexemes, word);
    if (below.isEmpty() || lexemes.lower(below.get().to() - 1).endsWith("s")) {
      return Optional.empty();
    }
    String next = lexemes.lower(below.get().to());
    boolean bareQuarter = lexemes.is(word, "quarter") && !next.equals("of");
    boolean scaleFollows = words.is(next, SCALE);
    boolean fits =
        scaleFollows
            || isRange(lexemes, at, below.get().to())
            || word > at && isMeasure(lexemes, at, below.get().to())
            || (word > at
                && !bareQuarter
                && (next.equals("of") || endsPhrase(lexemes, below.get().to())));
    return fits ? Optional.of(quotient(BigDecimal.ONE, below.get())) : Optional.empty();
  }

  /** "by almost a fifth since May", "fell by a quarter in a year": how much, and not which. */
  private static boolean isMeasure(Lexemes lexemes, int at, int to) {
    int by = APPROXIMATORS.contains(lexemes.lower(at - 1)) ? at - 2 : at - 1;
    by = lexemes.is(by, "more") || lexemes.is(by, "less") ? by - 1 : by;
    return lexemes.is(by, "by") && AFTER_FRACTION.contains(lexemes.lower(to));
  }

  /** "between a quarter and a third of pupils". */
  private boolean isRange(Lexemes lexemes, int at, int to) {
    boolean joint = lexemes.is(to, "and") || lexemes.is(to, "to") || lexemes.is(to, "or");
    boolean opens = lexemes.is(at, "a") && lexemes.is(to + 1, "a");
    return opens && joint && denominator(lexemes, to + 2).isPresent();
  }

  private static boolean endsPhrase(Lexemes lexemes, int at) {
    return lexemes.lower(at).isEmpty() || lexemes.at(at).isMark() && !lexemes.isHyphen(at);
  }

  /** "one hundred thirty-fifths": the tens before the last word belong below the line. */
  private Optional<Part> compound(Lexemes lexemes, int at, Part above) {
    int tens = above.to() - 1;
    if (tens <= at || !words.is(lexemes.lower(tens), TEN) || lexemes.is(tens - 1, "and")) {
      return Optional.empty();
    }
    Optional<Part> below = denominator(lexemes, tens);
    int end = lexemes.isHyphen(tens - 1) ? tens - 1 : tens;
    return below.flatMap(
        part ->
            cardinals
                .read(lexemes, at)
                .map(
                    all -> all.value().subtract(words.find(lexemes.lower(tens), TEN).orElseThrow()))
                .filter(value -> value.signum() > 0 && end > at)
                .map(value -> quotient(value, part)));
  }

  private Optional<Part> over(Lexemes lexemes, Part above) {
    int at = lexemes.isHyphen(above.to()) ? above.to() + 1 : above.to();
    Optional<Part> below = denominator(lexemes, at);
    if (below.isEmpty()) {
      return below;
    }
    int to = below.get().to();
    boolean plural = lexemes.lower(to - 1).endsWith("s") || lexemes.is(to - 1, "halves");
    boolean one = above.value().compareTo(BigDecimal.ONE) == 0;
    boolean ends = AFTER_FRACTION.contains(lexemes.lower(to)) || lexemes.at(to).isMark();
    boolean quarters = lexemes.is(to - 1, "quarters") && above.value().intValue() != 3;
    return (plural || (one && ends)) && !quarters
        ? Optional.of(quotient(above.value(), below.get()))
        : Optional.empty();
  }

  /** What stands below the line: "half", "thirds", "twenty-fifth". Seconds are time. */
  private Optional<Part> denominator(Lexemes lexemes, int at) {
    Optional<BigDecimal> ten = words.find(lexemes.lower(at), TEN);
    if (ten.isPresent()) {
      int next = lexemes.isHyphen(at + 1) ? at + 2 : at + 1;
      return ordinal(lexemes.lower(next))
          .filter(one -> one.compareTo(BigDecimal.TEN) < 0)
          .map(one -> Part.of(next + 1, ten.get().add(one)));
    }
    return ordinal(lexemes.lower(at))
        .filter(value -> value.compareTo(BigDecimal.ONE) > 0)
        .map(value -> Part.of(at + 1, value));
  }

  private Optional<BigDecimal> ordinal(String word) {
    return switch (word) {
      case "half", "halves" -> Optional.of(BigDecimal.valueOf(2));
      case "quarter", "quarters" -> Optional.of(BigDecimal.valueOf(4));
      case "second", "seconds" -> Optional.empty();
      default ->
          words.find(word.endsWith("s") ? word.substring(0, word.length() - 1) : word, ORDINAL);
    };
  }

  private static Part quotient(BigDecimal above, Part below) {
    BigDecimal value = above.divide(below.value(), MathContext.DECIMAL64);
    return new Part(below.to(), value, BigDecimal.ONE, BigDecimal.ONE);
  }
}
