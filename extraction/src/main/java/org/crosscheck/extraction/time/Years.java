package org.crosscheck.extraction.time;

import java.util.Optional;
import org.crosscheck.extraction.time.grammar.Symbol.Found;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/** Years of four digits, of two after an apostrophe, and in words: "nineteen ninety-four". */
final class Years {
  private static final int EARLIEST = 1000;
  private static final int LATEST = 2199;

  private Years() {}

  static Optional<Found> read(Words words, int index) {
    Word word = words.get(index);
    if (word.isDigits()) {
      return word.text().length() == 4
          ? plausible(index + 1, Integer.parseInt(word.text()))
          : Optional.empty();
    }
    if (word.is("'")) {
      return apostrophe(words, index);
    }
    return spelled(words, index);
  }

  /** "'89" is 1989, "'16" is 2016: the century that puts it before 2040. */
  private static Optional<Found> apostrophe(Words words, int index) {
    if (!words.is(index + 1, Category.DIGITS) || !words.glued(index + 1)) {
      return Optional.empty();
    }
    String digits = words.get(index + 1).text();
    return digits.length() == 2
        ? Optional.of(new Found(index + 2, ofTwoDigits(Integer.parseInt(digits))))
        : Optional.empty();
  }

  /** The year of two digits: before 2040. */
  static int ofTwoDigits(int digits) {
    return digits < 40 ? 2000 + digits : 1900 + digits;
  }

  private static Optional<Found> spelled(Words words, int index) {
    int head = cardinal(words, index);
    if (head == 2 && words.is(index + 1, "thousand")) {
      return spelledInThousands(words, index + 2);
    }
    if (head < 11 || head > 20 || (head > 19 && cardinal(words, index + 1) < 10)) {
      return Optional.empty();
    }
    if (words.is(index + 1, "hundred")) {
      return spelledInHundreds(words, index + 2, head * 100);
    }
    int tens = cardinal(words, index + 1);
    if (tens < 10 || tens > 90) {
      return Optional.empty();
    }
    int onesAt = words.is(index + 2, "-") ? index + 3 : index + 2;
    int ones = tens >= 20 ? cardinal(words, onesAt) : 0;
    return ones >= 1 && ones <= 9
        ? plausible(onesAt + 1, head * 100 + tens + ones)
        : plausible(index + 2, head * 100 + tens);
  }

  /** "Eighteen hundred (and) forty-eight"; "nineteen hundred" alone counts something. */
  private static Optional<Found> spelledInHundreds(Words words, int index, int hundreds) {
    int next = words.is(index, "and") ? index + 1 : index;
    int tens = cardinal(words, next);
    int onesAt = words.is(next + 1, "-") ? next + 2 : next + 1;
    int ones = tens >= 20 ? cardinal(words, onesAt) : 0;
    if (tens < 1 || tens > 90) {
      return Optional.empty();
    }
    return ones >= 1 && ones <= 9
        ? plausible(onesAt + 1, hundreds + tens + ones)
        : plausible(next + 1, hundreds + tens);
  }

  private static Optional<Found> spelledInThousands(Words words, int index) {
    int next = words.is(index, "and") ? index + 1 : index;
    int rest = cardinal(words, next);
    return rest >= 1 && rest <= 19
        ? Optional.of(new Found(next + 1, 2000 + rest))
        : Optional.of(new Found(index, 2000));
  }

  private static int cardinal(Words words, int index) {
    return words.is(index, Category.CARDINAL)
        ? Integer.parseInt(words.get(index).entries().get(Category.CARDINAL))
        : -1;
  }

  private static Optional<Found> plausible(int end, int year) {
    return year >= EARLIEST && year <= LATEST
        ? Optional.of(new Found(end, year))
        : Optional.empty();
  }
}
