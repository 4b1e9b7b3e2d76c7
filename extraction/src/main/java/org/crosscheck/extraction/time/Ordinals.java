package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.time.grammar.Symbol.Found;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Numerals;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/** "3rd", "third", "twenty-first"; and days of the month in every form. */
final class Ordinals {
  private static final ImmutableSet<String> SUFFIXES = ImmutableSet.of("st", "nd", "rd", "th");

  private Ordinals() {}

  static Optional<Found> ordinal(Words words, int index) {
    Word word = words.get(index);
    if (word.isDigits()) {
      boolean suffixed =
          words.has(index + 1)
              && words.glued(index + 1)
              && SUFFIXES.contains(words.get(index + 1).lower());
      return suffixed && word.text().length() < 5
          ? Optional.of(new Found(index + 2, Integer.valueOf(word.text())))
          : Optional.empty();
    }
    if (word.is(Category.ORDINAL)) {
      return Optional.of(new Found(index + 1, value(word, Category.ORDINAL)));
    }
    return compound(words, index);
  }

  /** "twenty-first", "thirty first". */
  private static Optional<Found> compound(Words words, int index) {
    if (!words.is(index, Category.CARDINAL)) {
      return Optional.empty();
    }
    int tens = value(words.get(index), Category.CARDINAL);
    int next = words.is(index + 1, "-") ? index + 2 : index + 1;
    if (tens < 20 || tens > 90 || !words.is(next, Category.ORDINAL)) {
      return Optional.empty();
    }
    int ones = value(words.get(next), Category.ORDINAL);
    return ones < 10 ? Optional.of(new Found(next + 1, tens + ones)) : Optional.empty();
  }

  static Optional<Found> dayOfMonth(Words words, int index) {
    return ordinal(words, index)
        .or(() -> cardinal(words, index))
        .filter(found -> (int) found.value() >= 1 && (int) found.value() <= 31);
  }

  private static Optional<Found> cardinal(Words words, int index) {
    Word word = words.get(index);
    if (word.isDigits()) {
      return word.text().length() <= 2
              && !isPartOfNumber(words, index)
              && !isEndOfNumber(words, index)
          ? Optional.of(new Found(index + 1, Integer.valueOf(word.text())))
          : Optional.empty();
    }
    return Numerals.at(words, index)
        .filter(n -> n.value().scale() <= 0 && n.value().intValue() <= 31)
        .map(n -> new Found(n.end(), n.value().intValue()));
  }

  /** "1,000", "5.5", "10%". */
  private static boolean isPartOfNumber(Words words, int index) {
    boolean mark = words.is(index + 1, ",") || words.is(index + 1, ".");
    boolean digits = words.is(index + 2, Category.DIGITS) && words.glued(index + 2);
    return words.glued(index + 1) && (words.is(index + 1, "%") || (mark && digits));
  }

  /** The cents of "6,107.31", the dollars of "$12". */
  private static boolean isEndOfNumber(Words words, int index) {
    if (index == 0) {
      return false;
    }
    String before = words.get(index - 1).text();
    boolean point = words.glued(index) && (before.equals(".") || before.equals(","));
    return "$€£".contains(before) || (point && words.is(index - 2, Category.DIGITS));
  }

  private static int value(Word word, Category category) {
    return Integer.parseInt(word.entries().get(category));
  }
}
