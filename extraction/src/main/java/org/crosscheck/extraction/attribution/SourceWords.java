package org.crosscheck.extraction.attribution;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a phrase for a source, as its readers ask for them. */
final class SourceWords {
  private static final Pattern LAST_WORD = Pattern.compile("(?<word>[\\p{L}\\p{Nd}-]+)\\P{L}*$");

  private SourceWords() {}

  /** The last word in lower case, or nothing where there is none. */
  static String last(String words) {
    Matcher word = LAST_WORD.matcher(words.toLowerCase(Locale.ROOT));
    return word.find() ? word.group("word") : "";
  }

  /** On one line, with single spaces. */
  static String folded(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  /** The phrase's words without its article and without the possessive ending of an owner. */
  static String role(String head) {
    return folded(head).replaceFirst("^[Tt]he ", "").replaceAll("['’]s? ", " ");
  }
}
