package org.crosscheck.ingestion.date;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import org.crosscheck.model.article.Span;

/**
 * Finds full dates, with day, month and year, in short stretches of text. Not a time tagger: "last
 * Tuesday", "Feb. 20" and "2025" are no full dates and are left alone.
 */
public final class WrittenDates {
  private WrittenDates() {}

  /** Every full date in {@code text}, in order; {@code order} decides where two readings exist. */
  public static ImmutableList<WrittenDate> in(CharSequence text, DayOrder order) {
    if (CharMatcher.inRange('0', '9').matchesNoneOf(text)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<WrittenDate> found = ImmutableList.builder();
    for (DateForm form : DateForm.values()) {
      Matcher matcher = form.pattern().matcher(text);
      while (matcher.find()) {
        date(form, matcher, order).ifPresent(date -> found.add(withTime(text, matcher, date)));
      }
    }
    return found.build().stream()
        .sorted(Comparator.comparing(WrittenDate::span))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<WrittenDate> date(DateForm form, Matcher matcher, DayOrder order) {
    Optional<LocalDate> usual = form.date(matcher, order);
    DayOrder other = order == DayOrder.MONTH_FIRST ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
    Optional<LocalDate> swapped = form.date(matcher, other);
    boolean ambiguous = usual.isPresent() && swapped.isPresent() && !usual.equals(swapped);
    return usual
        .or(() -> swapped)
        .map(
            date ->
                new WrittenDate(
                    date,
                    Optional.empty(),
                    Optional.empty(),
                    Span.of(matcher.start(), matcher.end()),
                    ambiguous));
  }

  private static WrittenDate withTime(CharSequence text, Matcher matcher, WrittenDate date) {
    return ClockTime.after(text, matcher.end())
        .or(() -> ClockTime.before(text, matcher.start()))
        .map(
            clock ->
                new WrittenDate(
                    date.date(),
                    Optional.of(clock.time()),
                    clock.offset(),
                    date.span().cover(clock.span()),
                    date.ambiguous()))
        .orElse(date);
  }

  /** The day, or empty where the calendar has none: 30 February. */
  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
