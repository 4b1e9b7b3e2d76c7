package org.crosscheck.comparison.pair;

import com.google.common.collect.Range;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crosscheck.comparison.judge.Relations;
import org.crosscheck.model.claim.DateClaim;

/** Which dates could be of one happening: told by the words around them and by their nearness. */
final class DateCandidates {
  private static final double NEARNESS = 0.3;
  private static final double DAYS_OF_YEAR = 365;

  /** Any leap year does where neither date has one: every day is in it. */
  private static final int LEAP_YEAR = 2000;

  private final TextValues given;
  private final TextValues told;

  DateCandidates(TextValues given, TextValues told) {
    this.given = given;
    this.told = told;
  }

  Optional<Candidate> of(DateClaim a, DateClaim b) {
    return standing(a, b)
        .map(
            standing -> {
              double shared = told.around(b).sharedWith(given.around(a));
              boolean ofCount = DatedStretch.isAsOf(a) || DatedStretch.isAsOf(b);
              return new Candidate(
                  b,
                  a,
                  shared + NEARNESS * nearness(a, b),
                  shared,
                  ofCount && standing == Standing.EXCLUDED ? Standing.OPEN : standing,
                  true);
            });
  }

  /** Empty where one of the two is no stretch of the calendar. */
  static Optional<Standing> standing(DateClaim given, DateClaim told) {
    int year = year(given, told);
    Optional<Range<LocalDateTime>> answer =
        DatedStretch.isBound(told)
            ? DatedStretch.beginning(given, year)
            : DatedStretch.of(given, year);
    return answer.flatMap(
        one ->
            DatedStretch.of(told, year)
                .map(
                    other ->
                        switch (Relations.between(one, other)) {
                          case EQUAL -> Standing.EQUAL;
                          case A_WITHIN_B -> Standing.FITS;
                          case DISJOINT -> Standing.EXCLUDED;
                          default -> Standing.OPEN;
                        }));
  }

  /** A date without a year is taken to be of the other's. */
  private static int year(DateClaim a, DateClaim b) {
    return DatedStretch.year(a).or(() -> DatedStretch.year(b)).orElse(LEAP_YEAR);
  }

  private static double nearness(DateClaim a, DateClaim b) {
    int year = year(a, b);
    Optional<Range<LocalDateTime>> one = DatedStretch.printed(a, year);
    Optional<Range<LocalDateTime>> other = DatedStretch.printed(b, year);
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long days = ChronoUnit.DAYS.between(one.get().lowerEndpoint(), other.get().lowerEndpoint());
    return 1 / (1 + Math.abs(days) / DAYS_OF_YEAR);
  }
}
