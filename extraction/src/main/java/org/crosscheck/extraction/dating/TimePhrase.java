package org.crosscheck.extraction.dating;

import static org.crosscheck.model.Require.that;

import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.TimeInterval;

/**
 * A time and what ties it to the words around it. Token indices count in its sentence and are
 * half-open.
 *
 * @param date the time as it was read
 * @param from the first token, that of the preposition where there is one
 * @param to the token after its last
 * @param link how it is tied
 */
record TimePhrase(DateClaim date, int from, int to, Link link) {
  TimePhrase {
    Objects.requireNonNull(date, "date");
    that(0 <= from && from < to, "a phrase needs a token, from " + from, to);
    Objects.requireNonNull(link, "link");
  }

  /** The same time, tied otherwise. */
  TimePhrase linked(Link other) {
    return new TimePhrase(date, from, to, other);
  }

  /**
   * The time that what stands in its clause holds at. Before the end of the year is within the
   * year.
   */
  Optional<TimeInterval> holds() {
    boolean beforeItsEnd =
        link == Link.BEFORE && date.timex().mod().filter("END"::equals).isPresent();
    Link tie = beforeItsEnd ? Link.BY : link;
    return date.timex().interval().flatMap(tie::holds);
  }
}
