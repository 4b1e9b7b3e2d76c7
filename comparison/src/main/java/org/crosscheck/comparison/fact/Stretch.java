package org.crosscheck.comparison.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * The stretch of a sentence that belongs to one amount: up to the next number, dash, colon or
 * semicolon on either side.
 *
 * @param before the words in front of the claim's own
 * @param claimed the claim's own words
 * @param after the words behind them
 */
record Stretch(String before, String claimed, String after) {
  private static final Pattern END = Pattern.compile("[;:–—]|\\p{N}[\\p{N}.,]*|\\s-\\s");

  /** Behind an amount a comma ends what is said of it; in front of it, an insertion may stand. */
  private static final Pattern END_BEHIND = Pattern.compile(END.pattern() + "|,");

  /** Several ask of one claim, one after the other. */
  private static final Memo<QuantityClaim, Stretch> READ = Memo.byIdentity(4096, Stretch::read);

  static Stretch of(QuantityClaim claim) {
    return READ.of(claim);
  }

  private static Stretch read(QuantityClaim claim) {
    String sentence = claim.evidence().sentenceText();
    Span span = claim.evidence().spanInSentence();
    String before = sentence.substring(0, span.start());
    Matcher end = END.matcher(before);
    int from = 0;
    while (end.find()) {
      from = end.end();
    }
    String after = sentence.substring(span.end());
    Matcher next = END_BEHIND.matcher(after);
    int to = next.find() ? next.start() : after.length();
    return new Stretch(before.substring(from), span.in(sentence), after.substring(0, to));
  }

  /** The whole of it. */
  String text() {
    return before + claimed + after;
  }
}
