package org.crosscheck.ingestion.region;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.crosscheck.ingestion.date.DayOrder;
import org.crosscheck.ingestion.date.WrittenDate;
import org.crosscheck.ingestion.date.WrittenDates;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;

/** A line that says when the article was published or changed, and little else. */
final class DateLine implements UnitRule {
  private static final int MAX_LENGTH = 120;

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(?:first |last |originally )?(?:published|posted|updated|modified|created|date|issued"
              + "|publication date|last update)\\b.*+");
  private static final Pattern AGO =
      Pattern.compile(
          "(?i)(?:(?:published|posted|updated|last updated):? )?(?:an?|\\d{1,3}) "
              + "(?:min(?:ute)?|hour|hr|day|week|month|year)s? ago");

  /** What may stand beside the date: a weekday, a zone, a second label. */
  private static final int MAX_OTHER_LETTERS = 24;

  @Override
  public String name() {
    return "date of publication";
  }

  @Override
  public ImmutableList<Region> judge(Unit unit) {
    String plain = unit.plain();
    if (plain.length() > MAX_LENGTH
        || (CharMatcher.inRange('0', '9').matchesNoneOf(plain) && !plain.endsWith("ago"))) {
      return ImmutableList.of();
    }
    boolean dated = AGO.matcher(plain).matches() || holdsOnlyDates(plain);
    return dated
        ? Regions.whole(unit, RegionType.DATELINE, "the date of publication")
        : ImmutableList.of();
  }

  private static boolean holdsOnlyDates(String plain) {
    ImmutableList<WrittenDate> dates = WrittenDates.in(plain, DayOrder.MONTH_FIRST);
    if (dates.isEmpty()) {
      return false;
    }
    StringBuilder rest = new StringBuilder(plain);
    for (WrittenDate date : dates.reverse()) {
      rest.delete(
          Math.min(rest.length(), date.span().start()), Math.min(rest.length(), date.span().end()));
    }
    int letters = CharMatcher.javaLetter().countIn(rest);
    return letters <= (LABELLED.matcher(plain).matches() ? MAX_OTHER_LETTERS : 9);
  }

  @Override
  public ImmutableList<String> finds() {
    return ImmutableList.of(
        "Published: 20 February 2025",
        "Updated 5:53 p.m. EST, January 23, 2025",
        "Thursday, 20 February 2025",
        "Posted 3 hours ago",
        "2025-02-20 17:53");
  }

  @Override
  public ImmutableList<String> not() {
    return ImmutableList.of(
        "On 20 February 2025 the dam broke.",
        "Published in 1984, the book sold well.",
        "Updated figures came on May 5, 2024, officials said.");
  }
}
