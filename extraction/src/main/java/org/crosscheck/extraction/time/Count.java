package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Length;
import org.crosscheck.extraction.time.grammar.Symbol.Found;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Numerals;
import org.crosscheck.extraction.time.words.Words;

/**
 * How many units: a number, or words that leave it open.
 *
 * @param number absent for "several", "a few"
 */
record Count(Optional<BigDecimal> number) {
  static final ImmutableSet<String> STARTERS =
      ImmutableSet.of("a", "an", "couple", "½", "¼", "¾", "half");
  private static final Count OPEN = new Count(Optional.empty());

  static Optional<Found> read(Words words, int index) {
    if (words.is(index, "half") && (words.is(index + 1, "a") || words.is(index + 1, "an"))) {
      return found(index + 2, new BigDecimal("0.5"));
    }
    if (words.is(index, "a") || words.is(index, "an")) {
      return article(words, index);
    }
    if (words.is(index, Category.VAGUE)) {
      return Optional.of(new Found(index + 1, OPEN));
    }
    return words.is(index, "couple") ? couple(words, index) : readNumber(words, index);
  }

  static Optional<Found> readNumber(Words words, int index) {
    return Numerals.at(words, index)
        .flatMap(
            n ->
                half(words, n.end())
                    .map(end -> new Found(end, new Count(Optional.of(n.value().add(half())))))
                    .or(() -> found(n.end(), n.value())));
  }

  private static BigDecimal half() {
    return new BigDecimal("0.5");
  }

  private static Optional<Found> found(int end, BigDecimal number) {
    return Optional.of(new Found(end, new Count(Optional.of(number))));
  }

  private static Optional<Found> article(Words words, int index) {
    if (words.is(index + 1, "few")) {
      return Optional.of(new Found(index + 2, OPEN));
    }
    if (words.is(index + 1, "couple")) {
      return couple(words, index + 1);
    }
    if (words.is(index + 1, "half")) {
      return found(index + 2, half());
    }
    return readNumber(words, index).or(() -> found(index + 1, BigDecimal.ONE));
  }

  private static Optional<Found> couple(Words words, int index) {
    return found(words.is(index + 1, "of") ? index + 2 : index + 1, BigDecimal.valueOf(2));
  }

  /** The end of "and a half". */
  private static Optional<Integer> half(Words words, int index) {
    if (!words.is(index, "and")) {
      return Optional.empty();
    }
    int at = words.is(index + 1, "a") ? index + 2 : index + 1;
    return words.is(at, "half") ? Optional.of(at + 1) : Optional.empty();
  }

  Length of(Grain grain) {
    return Length.of(number, grain);
  }
}
