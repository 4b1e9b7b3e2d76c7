package org.crosscheck.extraction.name;

import static org.crosscheck.model.Require.visible;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crosscheck.model.article.Span;

/**
 * A word as the scan for capitals sees it: letters and digits with the hyphens, apostrophes and
 * stops inside; a possessive ending is cut off. Cheaper than a token, and not aligned with tokens.
 *
 * @param span in the offsets of the text
 * @param text as written
 * @param possessive true when "'s" or a bare apostrophe after "s" followed
 */
record Word(Span span, String text, boolean possessive) {
  Word {
    Objects.requireNonNull(span, "span");
    visible(text, "word");
  }

  static List<Word> in(CharSequence text, Span stretch) {
    List<Word> words = new ArrayList<>();
    int i = stretch.start();
    while (i < stretch.end()) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = end(text, i, stretch.end());
      words.add(of(text, i, end, stretch.end()));
      i = end;
    }
    return words;
  }

  private static int end(CharSequence text, int from, int limit) {
    int i = from;
    while (i < limit) {
      char c = text.charAt(i);
      boolean inside =
          i + 1 < limit
              && (isJoint(c) || c == '.' && !endsSentence(text, i))
              && Character.isLetterOrDigit(text.charAt(i + 1));
      if (!Character.isLetterOrDigit(c) && !inside) {
        break;
      }
      i++;
    }
    boolean acronym = i < limit && text.charAt(i) == '.' && isDotted(text, from, i);
    return acronym ? i + 1 : i;
  }

  /** A full stop that no space follows: "the Council.In". */
  static boolean endsSentence(CharSequence text, int stop) {
    return stop > 1
        && Character.isLowerCase(text.charAt(stop - 1))
        && Character.isLetter(text.charAt(stop - 2))
        && Character.isUpperCase(text.charAt(stop + 1));
  }

  /** "U.S", "J": a stop after it belongs to it. */
  static boolean isDotted(CharSequence text, int from, int end) {
    for (int i = from; i < end; i++) {
      boolean letter = (i - from) % 2 == 0;
      if (letter ? !Character.isUpperCase(text.charAt(i)) : text.charAt(i) != '.') {
        return false;
      }
    }
    return (end - from) % 2 == 1;
  }

  private static Word of(CharSequence text, int start, int end, int limit) {
    String word = text.subSequence(start, end).toString();
    if (word.length() > 2 && (word.endsWith("'s") || word.endsWith("’s"))) {
      return new Word(new Span(start, end - 2), word.substring(0, word.length() - 2), true);
    }
    boolean bare =
        end < limit
            && word.endsWith("s")
            && (text.charAt(end) == '’' || text.charAt(end) == '\'')
            && end + 1 < limit
            && text.charAt(end + 1) == ' ';
    return new Word(new Span(start, end), word, bare);
  }

  private static boolean isJoint(char c) {
    return isHyphen(c) || c == '\'' || c == '’';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** True for an ending that stands as a word of its own. */
  boolean isPossessive() {
    return text.equals("'s") || text.equals("’s");
  }

  /** "I'm", "I've": a capital that names nobody. */
  boolean isContractedPronoun() {
    return text.length() > 2
        && text.charAt(0) == 'I'
        && (text.charAt(1) == '\'' || text.charAt(1) == '’')
        && Character.isLowerCase(text.charAt(2));
  }

  boolean hasCapital() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isAcronym() {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 2;
  }
}
