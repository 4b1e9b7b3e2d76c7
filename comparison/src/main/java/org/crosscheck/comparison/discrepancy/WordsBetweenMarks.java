package org.crosscheck.comparison.discrepancy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.claim.QuotationType;
import org.crosscheck.model.claim.QuoteClaim;

/**
 * The speaker's very words: the whole of a direct quotation, the longest quoted piece of another.
 */
final class WordsBetweenMarks {
  private static final Pattern PIECE = Pattern.compile("[“\"«‘](?<words>[^“”\"«»]+?)[”\"»’]");

  private WordsBetweenMarks() {}

  /** Without marks; empty where an indirect quotation has none. */
  static String of(QuoteClaim quote) {
    if (quote.quotation() == QuotationType.DIRECT) {
      return quote.content();
    }
    String longest = "";
    Matcher piece = PIECE.matcher(quote.content());
    while (piece.find()) {
      longest = piece.group("words").length() > longest.length() ? piece.group("words") : longest;
    }
    return longest;
  }
}
