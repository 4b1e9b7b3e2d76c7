package org.crosscheck.ingestion.region;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.article.RegionType;
import org.crosscheck.model.article.Span;

/**
 * Marks place, outlet and date of writing in front of an article's first words: "PORT ELLERY, Oct
 * 14 (CPA) - ". A place in small letters counts only with an outlet or a date beside it: "Ellery –
 * the old town – is dry" is a sentence.
 */
final class Datelines implements PagePass {
  /** A dateline stands at the start of the first paragraph, or of the one after a deck. */
  private static final int FIRST_PARAGRAPHS = 3;

  private static final int MAX_LENGTH = 140;
  private static final String PLACE =
      "\\p{Lu}[\\p{L}.'’-]{1,30}+(?:[ /]\\p{Lu}[\\p{L}.'’-]{0,30}+){0,3}";
  private static final String DATE =
      "(?:\\p{L}{3,9}\\.?,? ?)?(?:\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}{2,8}\\.?|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})(?:,? \\d{4})?";
  private static final Pattern FULL =
      Pattern.compile(
          "(?<place>"
              + PLACE
              + ")(?<region>(?:, ?"
              + PLACE
              + "){0,2}?)(?:[,:]? ?[(]?(?<date>"
              + DATE
              + ")[)]?)?(?: ?[(\\[](?<outlet>[^()\\[\\]]{2,60})[)\\]])?(?<dash> ?(?:[–—―-]{1,2}|:) ?)(?=\\S)");
  private static final Pattern OUTLET_ONLY =
      Pattern.compile("[(\\[](?<outlet>[^()\\[\\]]{2,60})[)\\]](?<dash> ?[–—―-]{0,2} ?)(?=\\S)");

  @Override
  public void mark(Page page) {
    int seen = 0;
    for (int i = 0; i < page.size() && seen < FIRST_PARAGRAPHS; i++) {
      if (page.isBody(i)) {
        seen++;
        Optional<Integer> length = length(page.text(i));
        if (length.isPresent()) {
          int start = page.unit(i).span().start();
          page.mark(
              i,
              ImmutableList.of(
                  Regions.of(
                      Span.of(start, start + length.get()),
                      RegionType.DATELINE,
                      "place, outlet or date in front of the first sentence")));
          return;
        }
      }
    }
  }

  /** How many characters of {@code paragraph} are its dateline, without the space after it. */
  static Optional<Integer> length(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), MAX_LENGTH));
    Matcher full = FULL.matcher(head);
    if (full.lookingAt() && isDateline(full)) {
      return Optional.of(CharMatcher.whitespace().trimTrailingFrom(full.group()).length());
    }
    Matcher outlet = OUTLET_ONLY.matcher(head);
    return outlet.lookingAt() && Agencies.isNamedIn(outlet.group("outlet"))
        ? Optional.of(CharMatcher.whitespace().trimTrailingFrom(outlet.group()).length())
        : Optional.empty();
  }

  private static boolean isDateline(Matcher match) {
    String dash = match.group("dash");
    boolean colon = dash.contains(":");
    boolean loose = dash.startsWith(" ") || dash.endsWith(" ");
    String first = match.group("place").split(" ", 2)[0];
    boolean capitals = first.length() >= 3 && first.equals(first.toUpperCase(Locale.ROOT));
    boolean placed = capitals && loose && !colon;
    return match.group("outlet") != null
        ? (loose || dash.length() >= 1) && !colon
        : placed || (match.group("date") != null && loose && (capitals || !colon));
  }
}
