package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.quantity.lexeme.ChangeVerbs;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Length;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/** What stands around words that look like a length of time and are none. */
final class LengthContext {
  private static final int LONGEST = 8;
  private static final ImmutableSet<String> BEFORE_PLURALS =
      ImmutableSet.of(
          "for", "within", "in", "after", "over", "last", "lasted", "took", "takes", "follows");
  private static final ImmutableSet<String> SCALES =
      ImmutableSet.of(
          "hundred", "thousand", "million", "billion", "trillion", "cents", "percent", "%");

  private static final ImmutableSet<String> MODALS =
      ImmutableSet.of(
          "will", "would", "can", "could", "may", "might", "must", "shall", "should", "to", "ll");

  private static final int VERB_WINDOW = 5;

  private LengthContext() {}

  /** True where nothing around the words at an index makes something else of them. */
  static boolean accepts(Words words, int index, Length length) {
    return !isFraction(words, index, length)
        && !isRate(words, index)
        && !isPartOfName(words, index)
        && !isSomeDay(words, index)
        && !isAge(words, index);
  }

  /** "Three-quarters", "a quarter of", "a second one". */
  private static boolean isFraction(Words words, int index, Length length) {
    boolean article = words.is(index, "a") || words.is(index, "an");
    boolean ordinal = length.grain() == Grain.SECOND && article;
    boolean part =
        length.grain() == Grain.QUARTER
            && (article || words.is(index + 1, "-") || words.is(index, "three"));
    return ordinal || part;
  }

  /** "$2 a year", "700 seats a week": a rate, which is the quantity's to tell. */
  private static boolean isRate(Words words, int index) {
    boolean article = words.is(index, "a") || words.is(index, "an") || words.is(index, "per");
    if (!article || index == 0) {
      return false;
    }
    Word before = words.get(index - 1);
    return before.isDigits()
        || before.is(Category.CARDINAL)
        || SCALES.contains(before.lower())
        || (before.lower().endsWith("s")
            && before.lower().length() > 4
            && !before.lower().endsWith("ss")
            && before.text().equals(before.lower()));
  }

  /** "Will one day return", "hopes to one day lead": some day to come, and no length. */
  static boolean isSomeDay(Words words, int index) {
    return words.is(index, "one")
        && words.is(index + 1, "day")
        && index > 0
        && MODALS.contains(words.get(index - 1).lower());
  }

  /** "F-16 hours", "1.5 hours" read from its middle. */
  static boolean isPartOfName(Words words, int index) {
    if (index == 0 || !words.glued(index)) {
      return false;
    }
    Word before = words.get(index - 1);
    return before.isLetters() || ",.$€£/'".contains(before.lower()) || before.is("-");
  }

  /**
   * "6-year-old", "52 years old"; and "a year-earlier loss", where the year is the point; and "24
   * hours a day", which is how often.
   */
  private static boolean isAge(Words words, int index) {
    for (int i = index; i < Math.min(words.size(), index + LONGEST); i++) {
      if (words.get(i).is(Category.UNIT)) {
        int next = words.is(i + 1, "-") ? i + 2 : i + 1;
        boolean compared = next == i + 2 && (words.is(next, "earlier") || words.is(next, "ago"));
        boolean always =
            (words.is(i + 1, "a") || words.is(i + 1, "per")) && words.is(i + 2, Category.UNIT);
        return always || compared || words.is(next, "old") || words.is(next, "olds");
      }
    }
    return false;
  }

  /** "Expected to last four weeks": a verb, and not the weeks before today. */
  static boolean isLasting(Words words, int index) {
    return words.is(index, "last") && index > 0 && MODALS.contains(words.get(index - 1).lower());
  }

  /** "Raised from 10 days": to what follows, of which it is no end. */
  static boolean isChanged(Words words, int index) {
    for (int i = index - 1; i >= Math.max(0, index - VERB_WINDOW); i--) {
      if (ChangeVerbs.english().isChangeOfLength(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** True where so many units are no length: "two years and six months old", "... ago". */
  static boolean isCounted(Words words, int index, int units) {
    int i = behind(words, index, units);
    return isPointOrAge(words, index, units)
        || words.is(i, "-")
        || words.is(i, "before")
        || words.is(i, "after")
        || words.is(i, "of");
  }

  /** True where so many units end in "old", "ago", "earlier" or "later". */
  static boolean isPointOrAge(Words words, int index, int units) {
    int i = behind(words, index, units);
    return words.is(i, "old")
        || words.is(i, "ago")
        || words.is(i, "earlier")
        || words.is(i, "later");
  }

  /** The index behind so many units. */
  private static int behind(Words words, int index, int units) {
    int left = units;
    int i = index;
    while (words.has(i) && left > 0) {
      left -= words.get(i).is(Category.UNIT) ? 1 : 0;
      i++;
    }
    return i;
  }

  static boolean isBarePlural(Words words, int index) {
    Word word = words.get(index);
    boolean plural = word.lower().endsWith("s") && word.lower().length() > 4;
    return plural
        && word.lower().equals(word.text())
        && index > 0
        && BEFORE_PLURALS.contains(words.get(index - 1).lower())
        && !words.is(index + 1, "of")
        && !words.is(index + 1, "ago");
  }
}
