package org.crosscheck.ingestion.published;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.ingestion.date.DayOrder;
import org.crosscheck.ingestion.date.WrittenDate;
import org.crosscheck.ingestion.date.WrittenDates;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Region;

/**
 * The day on which an article's news was told: "police said on Tuesday, 14 October 2025". It stands
 * in for the date of publication only when it is the one full date of the whole body, stands near
 * the start, and is the date of saying and of nothing else.
 */
final class FirstReport {
  /** Later in a text, a date is background. */
  private static final int NEAR_START = 800;

  /** A longer text has other dates in other forms; then one full date proves nothing. */
  private static final int MAX_TEXT = 40_000;

  private static final Pattern SAYING =
      Pattern.compile(
          "\\b(?:said|told|announced|reported|stated|confirmed|wrote|declared)\\b[^.!?]{0,60}?\\bon "
              + "(?:(?<weekday>\\p{Lu}\\p{Ll}{2,8}),? )?(?:the )?$");

  private FirstReport() {}

  static Optional<LocalDate> date(Article article) {
    if (article.text().length() > MAX_TEXT) {
      return Optional.empty();
    }
    String body = bodyOf(article);
    String head = body.substring(0, Math.min(body.length(), NEAR_START));
    boolean near =
        WrittenDates.in(head, DayOrder.MONTH_FIRST).stream()
            .anyMatch(date -> isOfSaying(body, date));
    if (!near) {
      return Optional.empty();
    }
    ImmutableList<WrittenDate> dates = WrittenDates.in(body, DayOrder.MONTH_FIRST);
    return dates.size() == 1 ? Optional.of(dates.get(0).date()) : Optional.empty();
  }

  private static boolean isOfSaying(String body, WrittenDate date) {
    int start = date.span().start();
    if (date.ambiguous()) {
      return false;
    }
    Matcher saying = SAYING.matcher(body.substring(Math.max(0, start - 160), start));
    if (!saying.find()) {
      return false;
    }
    String weekday = saying.group("weekday");
    String right = date.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return weekday == null || Ascii.equalsIgnoreCase(weekday, right);
  }

  /** The text with spaces in place of its regions, so that no caption's date is seen. */
  private static String bodyOf(Article article) {
    StringBuilder body = new StringBuilder(article.text());
    for (Region region : article.regions()) {
      if (region.part() == Part.BODY) {
        for (int i = region.span().start(); i < region.span().end(); i++) {
          body.setCharAt(i, ' ');
        }
      }
    }
    return body.toString();
  }
}
