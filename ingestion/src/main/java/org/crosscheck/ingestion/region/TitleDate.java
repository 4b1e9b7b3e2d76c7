package org.crosscheck.ingestion.region;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.crosscheck.ingestion.date.DayOrder;
import org.crosscheck.ingestion.date.WrittenDate;
import org.crosscheck.ingestion.date.WrittenDates;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;
import org.crosscheck.model.article.Span;

/**
 * The date of publication at the end of a headline: "Dam holds – 03/14/2025 at 8:05 a.m.". It says
 * when the page was made, not when something happened.
 */
public final class TitleDate {
  private static final CharMatcher JOINS =
      CharMatcher.whitespace().or(CharMatcher.anyOf("-–—|·•,:(")).precomputed();
  private static final CharMatcher MARKS = CharMatcher.anyOf("-–—|·•(");

  private TitleDate() {}

  /** The date that ends {@code title} after a dash or another mark, with its time. */
  public static Optional<WrittenDate> in(String title, DayOrder order) {
    ImmutableList<WrittenDate> dates = WrittenDates.in(title, order);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    WrittenDate last = Iterables.getLast(dates);
    boolean ends =
        CharMatcher.javaLetterOrDigit().matchesNoneOf(title.substring(last.span().end()));
    String before = title.substring(0, last.span().start());
    String joint = before.substring(JOINS.trimTrailingFrom(before).length());
    return ends && MARKS.matchesAnyOf(joint) ? Optional.of(last) : Optional.empty();
  }

  /** {@code title} without its date and the dash before it. */
  static String cutFrom(String title) {
    return in(title, DayOrder.MONTH_FIRST)
        .map(date -> JOINS.trimTrailingFrom(title.substring(0, date.span().start())))
        .filter(rest -> !rest.isBlank())
        .orElse(title);
  }

  static ImmutableList<Region> regions(Optional<String> title) {
    return title
        .flatMap(words -> in(words, DayOrder.MONTH_FIRST))
        .map(WrittenDate::span)
        .map(span -> Span.of(span.start(), span.end()))
        .map(
            span ->
                ImmutableList.of(
                    new Region(Part.TITLE, span, RegionType.DATELINE, "the date of publication")))
        .orElse(ImmutableList.of());
  }
}
