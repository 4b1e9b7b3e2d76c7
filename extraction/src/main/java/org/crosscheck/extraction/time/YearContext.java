package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/** What stands around four digits that look like a year and are none. */
final class YearContext {
  private static final ImmutableSet<String> COUNTED =
      ImmutableSet.of("people", "men", "women", "children", "percent", "dollars", "troops");
  private static final ImmutableSet<String> NO_NOUNS =
      ImmutableSet.of("was", "is", "has", "as", "his", "its", "this", "does", "says", "us");
  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("a", "an", "the");
  private static final int FAR = 5;

  /** So many words of a code are looked at to either side: enough to tell it from two years. */
  private static final int LONGEST = 6;

  private YearContext() {}

  static boolean isGluedToMore(Words words, int index) {
    if (!words.get(index).isDigits()) {
      return false;
    }
    boolean before =
        index > 0 && words.glued(index) && "$€£#.,:/@+_&=".contains(words.get(index - 1).text());
    if (index > 0 && words.glued(index) && words.get(index - 1).isLetters()) {
      return true;
    }
    if (index > 0
        && ImmutableSet.of("no", "flight", "highway", "route", "$")
            .contains(words.get(index - 1).lower())) {
      return true;
    }
    if (!words.glued(index + 1)) {
      return before;
    }
    Word next = words.get(index + 1);
    boolean digitsFollow =
        words.has(index + 2) && words.glued(index + 2) && words.get(index + 2).isDigits();
    return before
        || next.isLetters()
        || "%$€£°@_".contains(next.text())
        || (digitsFollow && ".,:/".contains(next.text()));
  }

  /** "48-2022", "1955-2007-33": digits and hyphens that no date is written in. */
  static boolean isPartOfCode(Words words, int index) {
    int first = index;
    while (index - first < LONGEST
        && words.is(first - 1, "-")
        && words.glued(first)
        && isDigitsBefore(words, first)) {
      first -= 2;
    }
    int last = index;
    while (last - index < LONGEST
        && words.is(last + 1, "-")
        && words.glued(last + 1)
        && words.glued(last + 2)
        && words.is(last + 2, Category.DIGITS)) {
      last += 2;
    }
    boolean one = first == last;
    boolean yearBefore = last == index && first == index - 2 && isYear(words, first);
    boolean yearAfter = first == index && last == index + 2 && isEndYear(words, last);
    return words.get(index).isDigits() && !one && !yearBefore && !yearAfter;
  }

  private static boolean isDigitsBefore(Words words, int index) {
    return words.is(index - 2, Category.DIGITS) && words.glued(index - 1);
  }

  private static boolean isYear(Words words, int index) {
    return words.get(index).text().length() == 4;
  }

  /** "1996-2003", "1988-89". */
  private static boolean isEndYear(Words words, int index) {
    String digits = words.get(index).text();
    return digits.length() == 4
        || (digits.length() == 2 && Integer.parseInt(digits) == endsOf(words, index) % 100 + 1);
  }

  private static int endsOf(Words words, int index) {
    return Integer.parseInt(words.get(index - 2).text());
  }

  /** The type of an aircraft, a car, a tool: "a Beech 1900", "the Boeing 737 2008". */
  static boolean isDesignation(Words words, int index) {
    if (!words.get(index).isDigits() || !words.has(index - 2)) {
      return false;
    }
    Word before = words.get(index - 1);
    boolean inner =
        before.isDigits()
            && words.get(index - 2).isCapitalised()
            && words.get(index - 2).entries().isEmpty();
    boolean name =
        before.isLetters()
            && before.isCapitalised()
            && before.text().length() > 2
            && before.entries().isEmpty();
    return inner || (name && isArticled(words, index - 2));
  }

  /** Whether "a", or "the" with a describing word, opens the name: not "the London 2012 bid". */
  private static boolean isArticled(Words words, int index) {
    for (int i = index; i > Math.max(-1, index - FAR); i--) {
      Word word = words.get(i);
      if (ARTICLES.contains(word.lower())) {
        return !word.is("the") || i < index;
      }
      if (!word.isLetters() && !word.is("-")) {
        return false;
      }
    }
    return false;
  }

  /** "1,998" has its comma, so only a plural noun tells: "2000 troops". */
  static boolean countsSomething(Words words, int index) {
    if (!words.has(index + 1) || !words.get(index).isDigits()) {
      return false;
    }
    Word next = words.get(index + 1);
    boolean plural =
        next.lower().endsWith("s") && next.lower().length() > 3 && next.text().equals(next.lower());
    boolean noun = COUNTED.contains(next.lower()) || (plural && !NO_NOUNS.contains(next.lower()));
    return noun
        && !(index > 0
            && ImmutableSet.of("the", "s", "in", "since", "of", "until", "before", "after")
                .contains(words.get(index - 1).lower()));
  }
}
