package org.crosscheck.ingestion.date;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to write a full date that are read here. Words are English. */
enum DateForm {
  /** 2025-02-20 */
  ISO("(?<![\\d-])(?<year>\\d{4})-(?<first>\\d{1,2})-(?<second>\\d{1,2})(?!\\d|-\\d)"),
  /** 02/20/2025, 20.02.2025, 20/2/25 */
  NUMERIC(
      "(?<![\\d/.])(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>"
          + "(?<year>\\d{4}|\\d{2})(?![\\d/])"),
  /** February 20, 2025; Feb. 20th 2025 */
  MONTH_DAY(
      "(?i)\\b(?<month>"
          + Months.PATTERN
          + ")\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?+,?\\s{1,3}"
          + "(?<year>\\d{4})\\b"),
  /** 20 February 2025; 20th of Feb. 2025 */
  DAY_MONTH(
      "(?i)(?<![\\d.,:])(?<day>\\d{1,2})(?:st|nd|rd|th)?+(?:\\s{1,3}|-)(?:of\\s{1,3})?(?<month>"
          + Months.PATTERN
          + "),?(?:\\s{1,3}|-)(?<year>\\d{4})\\b");

  private final Pattern pattern;

  DateForm(String regex) {
    this.pattern = Pattern.compile(regex);
  }

  Pattern pattern() {
    return pattern;
  }

  /** The day of one match, or empty where the calendar has no such day. */
  Optional<LocalDate> date(Matcher match, DayOrder order) {
    int year = Integer.parseInt(match.group("year"));
    return switch (this) {
      case ISO -> WrittenDates.day(year, number(match, "first"), number(match, "second"));
      case NUMERIC -> {
        boolean dayFirst = order == DayOrder.DAY_FIRST || match.group("mark").equals(".");
        int full = year < 100 ? 2000 + year : year;
        int first = number(match, "first");
        int second = number(match, "second");
        yield dayFirst
            ? WrittenDates.day(full, second, first)
            : WrittenDates.day(full, first, second);
      }
      case MONTH_DAY, DAY_MONTH ->
          WrittenDates.day(year, Months.number(match.group("month")), number(match, "day"));
    };
  }

  private static int number(Matcher match, String group) {
    return Integer.parseInt(match.group(group));
  }

  /** The English months, in full or cut to three letters (September also to four). */
  static final class Months {
    static final String PATTERN =
        "Jan(?:uary|\\.)?+|Feb(?:ruary|\\.)?+|Mar(?:ch|\\.)?+|Apr(?:il|\\.)?+|May"
            + "|June?+\\.?+|July?+\\.?+|Aug(?:ust|\\.)?+|Sept?+(?:ember|\\.)?+"
            + "|Oct(?:ober|\\.)?+|Nov(?:ember|\\.)?+|Dec(?:ember|\\.)?+";

    private static final ImmutableList<String> STARTS =
        ImmutableList.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Months() {}

    static int number(String written) {
      return STARTS.indexOf(Ascii.toLowerCase(written.substring(0, 3))) + 1;
    }
  }
}
