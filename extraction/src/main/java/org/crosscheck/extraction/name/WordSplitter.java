package org.crosscheck.extraction.name;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.article.Span;

/**
 * Cuts a sentence into words as the name finder sees them: every mark is a word, a possessive
 * ending is one, and so is what follows the hyphen of "US-led". Cheaper than the tokenizer, whose
 * words it does not match.
 */
final class WordSplitter {
  private static final int LONGEST_TITLE = 5;

  private final Roles roles = Roles.english();

  List<Word> split(String text, Span stretch) {
    List<Word> words = new ArrayList<>();
    int i = stretch.start();
    while (i < stretch.end()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
      } else {
        int end = end(text, i, stretch.end());
        words.add(new Word(new Span(i, end), text.substring(i, end), false));
        i = end;
      }
    }
    return words;
  }

  private int end(String text, int start, int limit) {
    if (isPossessive(text, start, limit)) {
      return start + 2;
    }
    if (!isWordCharacter(text.charAt(start))) {
      return start + 1;
    }
    int i = start + 1;
    while (i < limit && (isWordCharacter(text.charAt(i)) || joins(text, start, i, limit))) {
      i++;
    }
    boolean stop = i < limit && text.charAt(i) == '.';
    boolean whole = stop && (Word.isDotted(text, start, i) || isTitle(text.substring(start, i)));
    return whole ? i + 1 : i;
  }

  private boolean joins(String text, int start, int at, int limit) {
    if (at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    char c = text.charAt(at);
    if (c == '\'' || c == '’') {
      return !isPossessive(text, at, limit);
    }
    return c == '.' && !Word.endsSentence(text, at)
        || Word.isHyphen(c) && !opensAdjective(text, start, at);
  }

  /** The hyphen of "US-led", "Moscow-backed": a name before it, small letters behind. */
  private static boolean opensAdjective(String text, int start, int hyphen) {
    boolean name = Character.isUpperCase(text.charAt(start)) && hyphen - start > 1;
    return name
        && Character.isLowerCase(text.charAt(hyphen + 1))
        && hyphen + 2 < text.length()
        && Character.isLowerCase(text.charAt(hyphen + 2));
  }

  private static boolean isPossessive(String text, int at, int limit) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’')
        && at + 1 < limit
        && Character.toLowerCase(text.charAt(at + 1)) == 's'
        && (at + 2 >= limit || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private boolean isTitle(String word) {
    return word.length() <= LONGEST_TITLE && roles.leads(word);
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
