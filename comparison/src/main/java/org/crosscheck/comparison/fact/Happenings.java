package org.crosscheck.comparison.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.crosscheck.model.claim.DateClaim;

/** Dates and times by the happening that they date. */
final class Happenings {
  private Happenings() {}

  /**
   * The dates of each happening, then each date of nothing in particular by itself.
   *
   * @param areOne whether two dates are of one happening
   */
  static List<List<Sourced<DateClaim>>> of(
      List<Sourced<DateClaim>> dates, BiPredicate<Sourced<DateClaim>, Sourced<DateClaim>> areOne) {
    List<List<Sourced<DateClaim>>> happenings = new ArrayList<>();
    for (Sourced<DateClaim> date : dates) {
      if (date.claim().happening().isPresent()) {
        happenings.stream()
            .filter(known -> known.stream().allMatch(member -> areOne.test(member, date)))
            .findFirst()
            .ifPresentOrElse(
                known -> known.add(date), () -> happenings.add(new ArrayList<>(List.of(date))));
      }
    }
    dates.stream()
        .filter(date -> date.claim().happening().isEmpty())
        .forEach(date -> happenings.add(List.of(date)));
    return happenings;
  }

  /** The first of a fact's dates that says what happened, or else its first: it names the fact. */
  static Sourced<DateClaim> first(List<Sourced<DateClaim>> members) {
    return members.stream()
        .filter(member -> member.claim().happening().isPresent())
        .findFirst()
        .orElse(members.get(0));
  }
}
