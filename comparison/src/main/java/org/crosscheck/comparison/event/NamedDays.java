package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.DateClaim;

/** The days that an article names, in whatever words: "on Tuesday", "14 October", "last night". */
final class NamedDays {
  private NamedDays() {}

  static ImmutableSortedSet<LocalDate> of(ArticleDigest digest) {
    return digest.claims(DateClaim.class).stream()
        .flatMap(date -> date.timex().interval().stream())
        .filter(interval -> interval.firstDay().equals(interval.lastDay()))
        .flatMap(interval -> interval.firstDay().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
  }
}
