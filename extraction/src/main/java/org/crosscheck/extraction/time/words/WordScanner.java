package org.crosscheck.extraction.time.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.crosscheck.model.article.Span;

/**
 * Cuts a sentence into words in one pass. Letters and digits never share a word, so "3pm", "1990s"
 * and "16th" are two that are glued; "a.m." is one.
 */
public final class WordScanner {
  private final TimeLexicon lexicon;

  public WordScanner(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The words of {@code sentence}, with offsets in {@code text}. */
  public Words scan(String text, Span sentence) {
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    int last = -1;
    for (int i = sentence.start(); i < sentence.end(); ) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
        continue;
      }
      int end = end(text, i, sentence.end());
      words.add(word(text, i, end, i == last));
      last = end;
      i = end;
    }
    return new Words(words.build());
  }

  private static int end(String text, int start, int limit) {
    char c = text.charAt(start);
    int end = start + 1;
    if (isDigit(c)) {
      while (end < limit && isDigit(text.charAt(end))) {
        end++;
      }
      return end;
    }
    if (!Character.isLetter(c)) {
      return end;
    }
    int dotted = dottedEnd(text, start, limit);
    if (dotted > start) {
      return dotted;
    }
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The end of "a.m.", "p.m", "U.S."; the start where there is none. */
  private static int dottedEnd(String text, int start, int limit) {
    int i = start;
    int letters = 0;
    while (i + 1 < limit && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
      letters++;
      i += 2;
    }
    boolean openLetter =
        letters > 0
            && i < limit
            && Character.isLetter(text.charAt(i))
            && (i + 1 >= limit || !Character.isLetter(text.charAt(i + 1)));
    if (openLetter) {
      return i + 1;
    }
    return letters > 1 ? i : start;
  }

  private Word word(String text, int start, int end, boolean glued) {
    String words = text.substring(start, end);
    char first = words.charAt(0);
    String lower = words;
    ImmutableMap<Category, String> entries = ImmutableMap.of();
    if (Character.isLetter(first)) {
      lower = words.toLowerCase(Locale.ROOT);
      lower = lower.indexOf('.') < 0 ? lower : lower.replace(".", "");
      entries = lexicon.entries(words, lower);
    } else if (first == '’' || first == '‘' || first == '`') {
      lower = "'";
    } else if (first == '–' || first == '—' || first == '‑' || first == '‐') {
      lower = "-";
    }
    return Word.of(start, end, words, lower, glued, entries);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
