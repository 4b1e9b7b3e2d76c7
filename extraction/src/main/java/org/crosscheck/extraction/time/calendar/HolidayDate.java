package org.crosscheck.extraction.time.calendar;

import static org.crosscheck.model.Require.that;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * On which date of a year a named day falls.
 *
 * @param rule as in the lexicon: {@code 12-25}, {@code 11-4-4} (the fourth Thursday of November),
 *     {@code 11-4-4+1} (the day after it), {@code easter-2}
 */
public record HolidayDate(String rule) {
  private static final Pattern FIXED = Pattern.compile("(?<month>\\d\\d)-(?<day>\\d\\d)");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?<month>\\d\\d)-(?<nth>[1-5L])-(?<weekday>[1-7])(?:\\+(?<after>\\d))?");
  private static final Pattern EASTER = Pattern.compile("easter(?<days>[+-]\\d+)");

  public HolidayDate {
    boolean known =
        FIXED.matcher(rule).matches()
            || WEEKDAY.matcher(rule).matches()
            || EASTER.matcher(rule).matches();
    that(known, "a holiday's rule is MM-DD, MM-n-W(+d) or easter+n", rule);
  }

  public LocalDate in(int year) {
    Matcher fixed = FIXED.matcher(rule);
    if (fixed.matches()) {
      return LocalDate.of(year, number(fixed, "month"), number(fixed, "day"));
    }
    Matcher weekday = WEEKDAY.matcher(rule);
    return weekday.matches() ? nth(weekday, year) : fromEaster(year);
  }

  private static LocalDate nth(Matcher matcher, int year) {
    LocalDate month = LocalDate.of(year, number(matcher, "month"), 1);
    DayOfWeek day = DayOfWeek.of(number(matcher, "weekday"));
    String nth = matcher.group("nth");
    LocalDate date =
        nth.equals("L")
            ? month.with(TemporalAdjusters.lastInMonth(day))
            : month.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(nth), day));
    return matcher.group("after") == null ? date : date.plusDays(number(matcher, "after"));
  }

  private LocalDate fromEaster(int year) {
    Matcher matcher = EASTER.matcher(rule);
    that(matcher.matches(), "a holiday's rule is MM-DD, MM-n-W(+d) or easter+n", rule);
    return easter(year).plusDays(number(matcher, "days"));
  }

  /** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int skipped = century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15;
    int epact = Math.floorMod(skipped, 30);
    int moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
    int weekday = Math.floorMod(year + year / 4 + moon + 2 - century + century / 4, 7);
    int days = moon - weekday;
    int month = 3 + (days + 40) / 44;
    return LocalDate.of(year, month, days + 28 - 31 * (month / 4));
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }
}
