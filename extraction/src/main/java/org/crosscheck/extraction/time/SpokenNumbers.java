package org.crosscheck.extraction.time;

import java.util.Optional;
import org.crosscheck.extraction.time.grammar.Symbol.Found;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Words;

/** Hours and minutes in words, as in "eight forty-one". */
final class SpokenNumbers {
  private SpokenNumbers() {}

  static Optional<Found> hour(Words words, int index) {
    int hour = cardinal(words, index);
    return hour >= 1 && hour <= 12 ? Optional.of(new Found(index + 1, hour)) : Optional.empty();
  }

  /** From ten on: "seven five" is no time. */
  static Optional<Found> minutes(Words words, int index) {
    int tens = cardinal(words, index);
    if (tens < 10 || tens > 50) {
      return Optional.empty();
    }
    int onesAt = words.is(index + 1, "-") ? index + 2 : index + 1;
    int ones = tens >= 20 ? cardinal(words, onesAt) : 0;
    return ones >= 1 && ones <= 9
        ? Optional.of(new Found(onesAt + 1, tens + ones))
        : Optional.of(new Found(index + 1, tens));
  }

  private static int cardinal(Words words, int index) {
    return words.is(index, Category.CARDINAL)
        ? Integer.parseInt(words.get(index).entries().get(Category.CARDINAL))
        : -1;
  }
}
