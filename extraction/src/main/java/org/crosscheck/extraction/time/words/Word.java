package org.crosscheck.extraction.time.words;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;

/**
 * A run of letters, a run of digits, or one mark.
 *
 * @param start first character, in the offsets of the sentence's part
 * @param end the character after the last one
 * @param text as written
 * @param lower in lower case, without the stops of "a.m."
 * @param glued true when no white space stands before it
 * @param entries the lexicon's values by category
 * @param mask its categories as bits, by which rules are looked up
 */
public record Word(
    int start,
    int end,
    String text,
    String lower,
    boolean glued,
    ImmutableMap<Category, String> entries,
    int mask) {
  public Word {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(lower, "lower");
    Objects.requireNonNull(entries, "entries");
  }

  static Word of(
      int start,
      int end,
      String text,
      String lower,
      boolean glued,
      ImmutableMap<Category, String> entries) {
    int mask = Character.isDigit(text.charAt(0)) ? Category.DIGITS.bit() : 0;
    for (Category category : entries.keySet()) {
      mask |= category.bit();
    }
    return new Word(start, end, text, lower, glued, entries, mask);
  }

  public boolean is(String other) {
    return lower.equals(other);
  }

  public boolean is(Category category) {
    return category == Category.DIGITS ? isDigits() : entries.containsKey(category);
  }

  public boolean isDigits() {
    return Character.isDigit(text.charAt(0));
  }

  public boolean isLetters() {
    return Character.isLetter(text.charAt(0));
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }
}
