package org.crosscheck.extraction.attribution;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.OneLine;

/** The words of a phrase for a source, as its readers ask for them. */
final class SourceWords {
  private static final Pattern LAST_WORD = Pattern.compile("(?<word>[\\p{L}\\p{Nd}-]+)\\P{L}*$");

  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");
  private static final Pattern OWNING = Pattern.compile("['’]s? ");

  private SourceWords() {}

  /** The last word in lower case, or nothing where there is none. */
  static String last(String words) {
    Matcher word = LAST_WORD.matcher(words.toLowerCase(Locale.ROOT));
    return word.find() ? word.group("word") : "";
  }

  /** The phrase's words without its article and without the possessive ending of an owner. */
  static String role(String head) {
    String bare = ARTICLE.matcher(OneLine.of(head)).replaceFirst("");
    return OWNING.matcher(bare).replaceAll(" ");
  }
}
