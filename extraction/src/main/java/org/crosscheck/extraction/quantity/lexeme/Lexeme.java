package org.crosscheck.extraction.quantity.lexeme;

/**
 * A run of letters, a run of digits, or one other visible character. Finer than a token: "F-16" is
 * three lexemes, "1.5m" four.
 *
 * @param start in the offsets of the sentence's part
 * @param end after its last character
 * @param kind what it is made of
 * @param text as written
 * @param lower in lower case
 * @param glued true when no white space stands before it
 */
public record Lexeme(int start, int end, Kind kind, String text, String lower, boolean glued) {
  /** What a lexeme is made of. */
  public enum Kind {
    WORD,
    DIGITS,
    MARK
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  public boolean isMark() {
    return kind == Kind.MARK;
  }

  /** True when it begins with a capital letter. */
  public boolean isCapitalised() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  public int length() {
    return end - start;
  }
}
