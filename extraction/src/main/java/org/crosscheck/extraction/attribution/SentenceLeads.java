package org.crosscheck.extraction.attribution;

import java.util.regex.Pattern;
import org.crosscheck.model.article.Span;

/** Tells whether nothing but a title or a role stands before a name. */
final class SentenceLeads {
  /** How far a role may reach from its name, in characters. */
  static final int REACH = 60;

  /** Capitalised words, "the", "of", and a role in small letters. */
  private static final Pattern LEAD =
      Pattern.compile("(?:(?:\\p{Lu}[\\p{L}.’'-]*|the|of|for|chief|spokes\\w+|chair\\w+)\\s*)+");

  private final String text;

  SentenceLeads(String text) {
    this.text = text;
  }

  /** True when nothing but a title or a role stands between the sentence's start and the name. */
  boolean opensSentence(Span name) {
    int start = name.start();
    while (start > 0 && name.start() - start < REACH && !endsSentence(start - 1)) {
      start--;
    }
    return name.start() - start < REACH && isLead(text.substring(start, name.start()));
  }

  private boolean endsSentence(int i) {
    char c = text.charAt(i);
    boolean stop =
        c == '.' && i + 1 < text.length() && i > 2 && Character.isLowerCase(text.charAt(i - 2));
    return c == '\n' || c == '?' || c == '!' || c == '”' || stop;
  }

  /** True for no words, or those of a title or a role. */
  static boolean isLead(String words) {
    return words.isBlank() || LEAD.matcher(words.strip()).matches();
  }
}
