package org.crosscheck.extraction.quantity.lexeme;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.crosscheck.extraction.quantity.lexeme.Lexeme.Kind;
import org.crosscheck.model.article.Span;

/** The lexemes of one sentence. Indexes may run past either end: nothing stands there. */
public final class Lexemes {
  private static final Lexeme NOTHING = new Lexeme(0, 0, Kind.MARK, "", "", false);

  private final ImmutableList<Lexeme> all;

  private Lexemes(ImmutableList<Lexeme> all) {
    this.all = all;
  }

  /**
   * The lexemes of a text.
   *
   * @param text a sentence
   * @param offset where it starts in its part
   */
  public static Lexemes of(String text, int offset) {
    ImmutableList.Builder<Lexeme> lexemes = ImmutableList.builder();
    boolean glued = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isBlank(c)) {
        glued = false;
        i += Character.charCount(c);
        continue;
      }
      Kind kind = kind(c);
      int end = end(text, i, kind);
      String word = text.substring(i, end);
      String lower = kind == Kind.WORD ? word.toLowerCase(Locale.ROOT) : word;
      lexemes.add(new Lexeme(offset + i, offset + end, kind, word, lower, glued));
      glued = true;
      i = end;
    }
    return new Lexemes(lexemes.build());
  }

  private static int end(String text, int start, Kind kind) {
    int i = start;
    do {
      i += Character.charCount(text.codePointAt(i));
    } while (kind != Kind.MARK && i < text.length() && kind(text.codePointAt(i)) == kind);
    return i;
  }

  private static Kind kind(int c) {
    if (c >= '0' && c <= '9') {
      return Kind.DIGITS;
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
        ? Kind.WORD
        : Kind.MARK;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
  }

  /** The lexemes before an index, as if the sentence ended there. */
  public Lexemes before(int end) {
    return new Lexemes(all.subList(0, end));
  }

  public int size() {
    return all.size();
  }

  /** Whether a run of digits is among them: one look at each, to be asked once a sentence. */
  public boolean hasDigits() {
    return all.stream().anyMatch(Lexeme::isDigits);
  }

  /** The lexeme at an index; an empty mark where there is none. */
  public Lexeme at(int index) {
    return index >= 0 && index < all.size() ? all.get(index) : NOTHING;
  }

  /** The lexeme in lower case; empty where there is none. */
  public String lower(int index) {
    return at(index).lower();
  }

  public boolean is(int index, String lower) {
    return at(index).lower().equals(lower);
  }

  /** True when a lexeme stands there without white space before it. */
  public boolean isGlued(int index) {
    return at(index).glued();
  }

  /** True when the hyphen, dash or minus at the index joins what stands on both sides. */
  public boolean isHyphen(int index) {
    return switch (lower(index)) {
      case "-", "‐", "‑", "–", "—", "−" -> true;
      default -> false;
    };
  }

  /** From the first lexeme to before the one at {@code to}; at least one lexeme. */
  public Span span(int from, int to) {
    return Span.of(at(from).start(), at(Math.max(from, to - 1)).end());
  }

  /** The lower-case words, as far apart as in the text: one space or none. */
  public String joined(int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && !isGlued(i)) {
        joined.append(' ');
      }
      joined.append(lower(i));
    }
    return joined.toString();
  }

  /** As {@link #joined}, as written. */
  public String written(int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && !isGlued(i)) {
        joined.append(' ');
      }
      joined.append(at(i).text());
    }
    return joined.toString();
  }

  /** The index of the first lexeme that ends after the offset; the size where none does. */
  public int indexAt(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
