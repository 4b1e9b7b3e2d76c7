package org.crosscheck.comparison.words;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** One spelling for words that differ only in case, accents, apostrophes and white space. */
public final class Folding {
  private static final String APOSTROPHES = "'’ʼʹ`´";

  /** Dashes, quotation marks, bullets and dots, the apostrophe among them. */
  private static final char FIRST_OF_PUNCTUATION = '\u2010';

  private static final char LAST_OF_PUNCTUATION = '\u2027';

  /** Stands for a sign that parts words. */
  private static final char BREAK = ' ';

  /** Stands for a sign that leaves nothing behind. */
  private static final char NOTHING = '\0';

  private static final char UNKNOWN = '\uffff';
  private static final char[] ASCII = ascii();

  private Folding() {}

  /** Lower case, without accents and apostrophes, single spaces: {@code "O’Néill "} → oneill. */
  public static String fold(String text) {
    return isFolded(text) ? text : folded(text);
  }

  /** True for small letters and digits alone, as most words are. */
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= ASCII.length || sign == BREAK || ASCII[sign] != sign) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    byte[] folded = new byte[text.length()];
    int length = 0;
    boolean parted = false;
    for (int i = 0; i < text.length(); i++) {
      char plain = plain(text.charAt(i));
      if (plain == UNKNOWN) {
        return foldDecomposed(text);
      }
      if (plain != NOTHING) {
        if (plain != BREAK) {
          if (parted && length > 0) {
            folded[length++] = ' ';
          }
          folded[length++] = (byte) plain;
        }
        parted = plain == BREAK;
      }
    }
    String result = new String(folded, 0, length, StandardCharsets.US_ASCII);
    return result.equals(text) ? text : result;
  }

  /** What a sign becomes that needs no decomposition, as nearly all of English do not. */
  private static char plain(char sign) {
    if (sign < ASCII.length) {
      return ASCII[sign];
    }
    if (sign == '’') {
      return NOTHING;
    }
    return sign >= FIRST_OF_PUNCTUATION && sign <= LAST_OF_PUNCTUATION ? BREAK : UNKNOWN;
  }

  private static char[] ascii() {
    char[] table = new char[128];
    for (char c = 0; c < table.length; c++) {
      boolean word = Ascii.isUpperCase(c) || Ascii.isLowerCase(c) || c >= '0' && c <= '9';
      table[c] = APOSTROPHES.indexOf(c) >= 0 ? NOTHING : word ? Ascii.toLowerCase(c) : BREAK;
    }
    return table;
  }

  private static String foldDecomposed(String text) {
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
    return ofFolded(fold(text));
  }

  /** The words of what is folded already. */
  public static ImmutableList<String> ofFolded(String folded) {
    if (folded.isEmpty()) {
      return ImmutableList.of();
    }
    int end = folded.indexOf(' ');
    if (end < 0) {
      return ImmutableList.of(folded);
    }
    ImmutableList.Builder<String> words = ImmutableList.builder();
    int start = 0;
    while (end >= 0) {
      words.add(folded.substring(start, end));
      start = end + 1;
      end = folded.indexOf(' ', start);
    }
    return words.add(folded.substring(start)).build();
  }

  /** The text on one line, for keys and for showing. */
  public static String oneLine(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }
}
