package org.crosscheck.comparison.pair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.TimeInterval;

/** The stretch of time that a date and the preposition before it leave open. */
final class DatedStretch {
  private enum Link {
    BEFORE,
    AFTER,
    SINCE,
    BY,
    AS_OF
  }

  private static final ImmutableMap<String, Link> LINKS =
      WordList.rows("en/time-bounds.tsv").stream()
          .filter(row -> !row.get(0).equals("softener"))
          .collect(
              ImmutableMap.toImmutableMap(
                  row -> " " + row.get(1),
                  row -> Link.valueOf(row.get(0).toUpperCase(Locale.ROOT))));

  private static final ImmutableList<String> SOFTENERS =
      WordList.rows("en/time-bounds.tsv").stream()
          .filter(row -> row.get(0).equals("softener"))
          .map(row -> " " + row.get(1))
          .collect(ImmutableList.toImmutableList());

  private static final Pattern WITHOUT_YEAR =
      Pattern.compile("XXXX-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?");

  /** A stretch between two days, as TIMEX3 tools write it. */
  private static final Pattern SPAN = Pattern.compile("\\((?<from>\\d{4}-\\d\\d-\\d\\d),.*");

  private DatedStretch() {}

  /** True where the words before the date set a bound by it: "before 2019". */
  static boolean isBound(DateClaim claim) {
    return link(claim).isPresent();
  }

  /** True for the day as of which something is counted: "as of 7 April", "by 7 April". */
  static boolean isAsOf(DateClaim claim) {
    return link(claim).filter(link -> link == Link.BY || link == Link.AS_OF).isPresent();
  }

  static Optional<Integer> year(DateClaim claim) {
    return claim.timex().interval().flatMap(TimeInterval::firstDay).map(LocalDate::getYear);
  }

  /** The date without its preposition; one without a year is of {@code year}. */
  static Optional<Range<LocalDateTime>> printed(DateClaim claim, int year) {
    Optional<Range<LocalDateTime>> range =
        claim.timex().interval().map(TimeInterval::range).or(() -> resolved(claim, year));
    return range.filter(found -> found.hasLowerBound() && found.hasUpperBound());
  }

  /** The time that the date and its preposition leave open. */
  static Optional<Range<LocalDateTime>> of(DateClaim claim, int year) {
    Optional<Range<LocalDateTime>> printed = printed(claim, year);
    return link(claim).map(link -> printed.map(range -> bounded(link, range))).orElse(printed);
  }

  /** As {@link #of}; of a stretch between two days, such as life dates, the first alone. */
  static Optional<Range<LocalDateTime>> beginning(DateClaim claim, int year) {
    Matcher span = SPAN.matcher(claim.timex().value());
    return span.matches() ? Optional.of(day(LocalDate.parse(span.group("from")))) : of(claim, year);
  }

  private static Range<LocalDateTime> bounded(Link link, Range<LocalDateTime> range) {
    return switch (link) {
      case BEFORE -> Range.lessThan(range.lowerEndpoint());
      case AFTER -> Range.atLeast(range.upperEndpoint());
      case SINCE -> Range.atLeast(range.lowerEndpoint());
      case BY -> Range.lessThan(range.upperEndpoint());
      case AS_OF -> range;
    };
  }

  private static Optional<Link> link(DateClaim claim) {
    int start = claim.evidence().spanInSentence().start();
    String before = " " + Folding.fold(claim.evidence().sentenceText().substring(0, start));
    String bare =
        SOFTENERS.stream()
            .filter(before::endsWith)
            .findFirst()
            .map(word -> before.substring(0, before.length() - word.length()))
            .orElse(before);
    return LINKS.keySet().stream().filter(bare::endsWith).findFirst().map(LINKS::get);
  }

  private static Optional<Range<LocalDateTime>> resolved(DateClaim claim, int year) {
    Matcher date = WITHOUT_YEAR.matcher(claim.timex().value());
    if (!date.matches()) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(date.group("month")));
    if (date.group("day") == null) {
      return Optional.of(
          Range.closedOpen(
              month.atDay(1).atStartOfDay(), month.plusMonths(1).atDay(1).atStartOfDay()));
    }
    int day = Integer.parseInt(date.group("day"));
    return month.isValidDay(day) ? Optional.of(day(month.atDay(day))) : Optional.empty();
  }

  private static Range<LocalDateTime> day(LocalDate day) {
    return Range.closedOpen(day.atStartOfDay(), day.plusDays(1).atStartOfDay());
  }
}
