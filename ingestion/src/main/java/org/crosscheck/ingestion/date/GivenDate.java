package org.crosscheck.ingestion.date;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A publication date that somebody gave with the article. The whole value has to be the date: only
 * a weekday and punctuation may stand around it.
 */
public final class GivenDate {
  private static final int MAX_LENGTH = 80;

  private GivenDate() {}

  /**
   * Reads {@code value}; the spelling of {@code text} decides where day and month could be swapped.
   */
  public static Optional<WrittenDate> read(String value, String text) {
    if (value.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    ImmutableList<WrittenDate> dates = WrittenDates.in(value, DayOrder.MONTH_FIRST);
    if (dates.size() != 1 || !isWhole(value, dates.get(0))) {
      return Optional.empty();
    }
    return dates.get(0).ambiguous()
        ? Optional.of(WrittenDates.in(value, Spelling.orderIn(text)).get(0))
        : Optional.of(dates.get(0));
  }

  private static boolean isWhole(String value, WrittenDate date) {
    String rest = value.substring(0, date.span().start()) + value.substring(date.span().end());
    String letters = CharMatcher.javaLetterOrDigit().retainFrom(rest);
    return letters.isEmpty() || Weekdays.isOne(letters);
  }
}
