package org.crosscheck.extraction.quantity.number;

import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.DOZEN;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.HUNDRED;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.SCALE;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.SMALL;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.TEEN;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.TEN;

import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * Reads whole numbers in words, and in words and short digits mixed: "twenty-one trillion three
 * hundred", "4 thousand 3 hundred and 21", "15-hundred", "a dozen".
 *
 * <p>{@code cardinal = group [scale+] (["and"] group [scale+])*}, the scales falling; {@code group
 * = below-100 ["hundred" [["and"] below-100]]}.
 */
final class CardinalReader {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal A_DOZEN = BigDecimal.valueOf(12);
  private static final BigDecimal A_SCORE = BigDecimal.valueOf(20);

  /** So many lexemes from "a score of" its plural may stand. */
  private static final int NOUN = 7;

  private static final BigDecimal HUNDREDFOLD = BigDecimal.valueOf(100);

  private final NumberWords words = NumberWords.english();

  /** The number at an index; its article is part of it ("a hundred"). */
  Optional<Part> read(Lexemes lexemes, int at) {
    int first = hasArticle(lexemes, at) ? at + 1 : at;
    if (first > at && lexemes.is(first, "dozen")) {
      return Optional.of(new Part(first + 1, A_DOZEN, A_DOZEN, ONE));
    }
    if (isScore(lexemes, at)) {
      return Optional.of(new Part(at + 2, A_SCORE, A_SCORE, ONE));
    }
    return cardinal(lexemes, first).map(part -> dozens(lexemes, part));
  }

  /** "a score of villagers" are twenty; "a score of 7.4" and "a score of three" are results. */
  private static boolean isScore(Lexemes lexemes, int at) {
    boolean score = lexemes.is(at, "a") && lexemes.is(at + 1, "score") && lexemes.is(at + 2, "of");
    for (int i = at + 3; score && i < at + NOUN && lexemes.at(i).isWord(); i++) {
      String word = lexemes.lower(i);
      if (word.equals("points") || word.equals("goals")) {
        return false;
      }
      if (!WordNet.english().lemma(word, WordClass.NOUN).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasArticle(Lexemes lexemes, int at) {
    String next = lexemes.lower(at + 1);
    return (lexemes.is(at, "a") || lexemes.is(at, "an"))
        && (words.is(next, HUNDRED)
            || (words.is(next, SCALE) && !next.endsWith("s"))
            || next.equals("dozen"));
  }

  private Optional<Part> cardinal(Lexemes lexemes, int at) {
    Part sum = null;
    BigDecimal lastScale = null;
    for (int next = at; ; next = afterAnd(lexemes, sum.to())) {
      Optional<Part> group = group(lexemes, next, next == at);
      if (group.isEmpty() || (sum != null && group.get().value().signum() == 0)) {
        return Optional.ofNullable(sum);
      }
      Part scaled = scaled(lexemes, group.get());
      BigDecimal bound = scaled.scale().compareTo(ONE) > 0 ? scaled.scale() : scaled.value();
      if (sum != null && (lastScale == null || bound.compareTo(lastScale) >= 0)) {
        return Optional.of(sum);
      }
      lastScale = scaled.scale().compareTo(ONE) > 0 ? scaled.scale() : null;
      sum = sum == null ? scaled : add(sum, scaled);
      if (lastScale == null) {
        return Optional.of(sum);
      }
    }
  }

  private static Part add(Part sum, Part more) {
    return new Part(more.to(), sum.value().add(more.value()), more.step(), more.scale());
  }

  private Part scaled(Lexemes lexemes, Part group) {
    Part scaled = group;
    for (int at = afterHyphen(lexemes, scaled.to()); ; at = scaled.to()) {
      Optional<BigDecimal> scale = words.find(lexemes.lower(at), SCALE);
      if (scale.isEmpty()) {
        return scaled;
      }
      scaled = scaled.times(scale.get(), at + 1);
    }
  }

  private Optional<Part> group(Lexemes lexemes, int at, boolean first) {
    if (first && isBareScale(lexemes.lower(at))) {
      boolean hundred = words.is(lexemes.lower(at), HUNDRED);
      return Optional.of(hundred ? Part.of(at + 1, HUNDREDFOLD) : Part.of(at, ONE));
    }
    Optional<Part> small = below100(lexemes, at, first);
    if (small.isEmpty()) {
      return small;
    }
    int hundred = afterHyphen(lexemes, small.get().to());
    if (!words.is(lexemes.lower(hundred), HUNDRED) || small.get().value().signum() == 0) {
      return small;
    }
    Part hundreds = small.get().times(HUNDREDFOLD, hundred + 1);
    Part whole = new Part(hundreds.to(), hundreds.value(), hundreds.step(), ONE);
    return Optional.of(
        below100(lexemes, afterAnd(lexemes, whole.to()), false)
            .filter(rest -> rest.value().signum() > 0)
            .filter(rest -> !words.is(lexemes.lower(rest.to()), HUNDRED))
            .map(rest -> add(whole, rest))
            .orElse(whole));
  }

  private boolean isBareScale(String word) {
    return words.is(word, HUNDRED) || (words.is(word, SCALE) && !word.endsWith("s"));
  }

  /** 0 to 99 in words; or one to three digits that a scale word follows or a number precedes. */
  private Optional<Part> below100(Lexemes lexemes, int at, boolean first) {
    String word = lexemes.lower(at);
    if (lexemes.at(at).isDigits()) {
      return digits(lexemes, at, first);
    }
    Optional<BigDecimal> small = words.find(word, SMALL).or(() -> words.find(word, TEEN));
    if (small.isPresent()) {
      return small.map(value -> new Part(at + 1, value, ONE, ONE));
    }
    return words
        .find(word, TEN)
        .map(
            ten -> {
              int next = afterHyphen(lexemes, at + 1);
              return words
                  .find(lexemes.lower(next), SMALL)
                  .filter(one -> one.signum() > 0)
                  .map(one -> new Part(next + 1, ten.add(one), ONE, ONE))
                  .orElseGet(() -> Part.of(at + 1, ten));
            });
  }

  private Optional<Part> digits(Lexemes lexemes, int at, boolean first) {
    boolean plain =
        lexemes.at(at).length() <= 3
            && (!lexemes.isGlued(at) || lexemes.isHyphen(at - 1))
            && !(lexemes.isGlued(at + 1) && lexemes.at(at + 2).isDigits());
    int next = afterHyphen(lexemes, at + 1);
    boolean scaleFollows =
        words.is(lexemes.lower(next), HUNDRED) || words.is(lexemes.lower(next), SCALE);
    if (!plain || (first ? !scaleFollows : lexemes.isGlued(at + 1) && !scaleFollows)) {
      return lastDigits(lexemes, at, first);
    }
    return Optional.of(Part.of(at + 1, new BigDecimal(lexemes.lower(at))));
  }

  /** The digits that end a mixed number: "3 hundred and 21", also before a stop or a comma. */
  private static Optional<Part> lastDigits(Lexemes lexemes, int at, boolean first) {
    boolean last =
        !first
            && lexemes.at(at).length() <= 3
            && lexemes.at(at + 1).isMark()
            && !lexemes.isGlued(at + 2);
    return last
        ? Optional.of(Part.of(at + 1, new BigDecimal(lexemes.lower(at))))
        : Optional.empty();
  }

  private Part dozens(Lexemes lexemes, Part part) {
    return words
        .find(lexemes.lower(part.to()), DOZEN)
        .map(dozen -> new Part(part.to() + 1, part.value().multiply(dozen), dozen, ONE))
        .orElse(part);
  }

  /** Past a hyphen that joins two parts of a number. */
  private static int afterHyphen(Lexemes lexemes, int at) {
    return lexemes.isHyphen(at) && lexemes.isGlued(at) == lexemes.isGlued(at + 1) ? at + 1 : at;
  }

  private static int afterAnd(Lexemes lexemes, int at) {
    return lexemes.is(at, "and") ? at + 1 : at;
  }
}
