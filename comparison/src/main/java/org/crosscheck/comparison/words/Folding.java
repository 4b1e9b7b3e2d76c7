package org.crosscheck.comparison.words;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;

/** One spelling for words that differ only in case, accents, apostrophes and white space. */
public final class Folding {
  private static final CharMatcher ASCII = CharMatcher.ascii();
  private static final String APOSTROPHES = "'’ʼʹ`´";

  private Folding() {}

  /** Lower case, without accents and apostrophes, single spaces: {@code "O’Néill "} → oneill. */
  public static String fold(String text) {
    if (ASCII.matchesAllOf(text)) {
      return foldAscii(text);
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean parted = false;
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int point = plain.codePointAt(i);
      if (isMark(point) || APOSTROPHES.indexOf(point) >= 0) {
        continue;
      }
      boolean word = Character.isLetter(point) || isNumber(point);
      if (word && parted && folded.length() > 0) {
        folded.append(' ');
      }
      parted = !word;
      if (word) {
        folded.appendCodePoint(Character.toLowerCase(point));
      }
    }
    return folded.toString();
  }

  /** The same for the letters that nearly all words consist of. */
  private static String foldAscii(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean parted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '`') {
        continue;
      }
      boolean word = Ascii.isUpperCase(c) || Ascii.isLowerCase(c) || c >= '0' && c <= '9';
      if (word && parted && folded.length() > 0) {
        folded.append(' ');
      }
      parted = !word;
      if (word) {
        folded.append(Ascii.toLowerCase(c));
      }
    }
    return folded.toString();
  }

  private static boolean isNumber(int point) {
    return switch (Character.getType(point)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** The words of {@link #fold}. */
  public static ImmutableList<String> words(String text) {
    return ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(fold(text)));
  }

  /** The text on one line, for keys and for showing. */
  public static String oneLine(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }
}
