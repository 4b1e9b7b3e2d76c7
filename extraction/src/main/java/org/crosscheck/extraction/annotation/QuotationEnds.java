package org.crosscheck.extraction.annotation;

import java.util.regex.Pattern;
import org.crosscheck.model.article.Span;

/**
 * Tells where a sentence goes on behind a mark that looks like its end: behind a quoted question
 * whose cue follows ("...?” Lind asked."), and behind "a.m." before a bracket.
 */
final class QuotationEnds {
  private static final Pattern QUESTION = Pattern.compile("[?!][”\"’]$");
  private static final Pattern HOUR = Pattern.compile("\\b[ap]\\.m\\.$");
  private static final Pattern CUE =
      Pattern.compile(
          "^(?:(?:The|A|An)\\s+\\p{Ll}+\\s+|(?:\\p{Lu}[\\p{L}’'.-]*\\s+){1,3})"
              + "(?:said|says|asked|asks|wondered|replied|answered|shouted|cried|exclaimed|added"
              + "|demanded|told|tweeted|wrote|continued|went\\s+on)\\b");
  private static final int LONGEST_CUE = 80;

  private QuotationEnds() {}

  static boolean goesOn(String text, Span before, Span after) {
    String end = text.substring(Math.max(before.start(), before.end() - 4), before.end());
    char next = text.charAt(after.start());
    if (next == '[' || next == '(') {
      return HOUR.matcher(end).find();
    }
    String head = text.substring(after.start(), Math.min(after.end(), after.start() + LONGEST_CUE));
    boolean sameLine = text.substring(before.end(), after.start()).indexOf('\n') < 0;
    return sameLine && QUESTION.matcher(end).find() && CUE.matcher(head).find();
  }
}
