package org.crosscheck.comparison.discrepancy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.comparison.explain.Printed;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.fact.Timing;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.report.DiscrepancyKind;

/** One actor's position on one matter on several days, across events. */
final class PositionOverTime implements PairRule {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.POSITION_OVER_TIME;
  }

  @Override
  public Optional<Finding> judge(ClaimPair pair) {
    boolean acrossEvents = pair.event().isEmpty() && !pair.inOneArticle();
    return acrossEvents && pair.a().first() instanceof StatementClaim
        ? Optional.of(Finding.of(this, pair, (Because) PositionOverTime::inOrder))
        : Optional.empty();
  }

  /** "Norland on “a toll”: 3 May 2025 “unfair” (The Courier); 9 June 2025 “open to” (...)." */
  private static String inOrder(List<Position> positions) {
    StatementClaim first = (StatementClaim) positions.get(0).first();
    return first.holder()
        + " on "
        + Printed.quoted(first.target())
        + ", in order: "
        + positions.stream()
            .sorted(Comparator.comparing(position -> day(position).orElse(LocalDate.MIN)))
            .map(PositionOverTime::entry)
            .collect(Collectors.joining("; "))
        + ".";
  }

  private static String entry(Position position) {
    StatementClaim claim = (StatementClaim) position.first();
    return day(position).map(day -> DAY.format(day) + " ").orElse("")
        + Printed.quoted(claim)
        + " ("
        + claim.holder()
        + ", "
        + position.article().outlet().name()
        + ")";
  }

  private static Optional<LocalDate> day(Position position) {
    return Timing.asOf(position.first(), position.article());
  }
}
