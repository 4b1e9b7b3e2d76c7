package org.crosscheck.comparison.words;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for words that differ only in case, accents, apostrophes and white space. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼʹ`´]");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folding() {}

  /** Lower case, without accents and apostrophes, single spaces: {@code "O’Néill "} → oneill. */
  public static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String joined = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    return NOT_WORD.matcher(joined).replaceAll(" ").strip();
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
