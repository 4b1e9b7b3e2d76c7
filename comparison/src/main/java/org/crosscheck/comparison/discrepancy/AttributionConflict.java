package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.comparison.explain.Printed;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.comparison.name.SpellingKey;
import org.crosscheck.comparison.quote.WordingMatch;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.report.DiscrepancyKind;

/** The same words in two mouths: each article gives them to another person as the only one. */
final class AttributionConflict implements PairRule {
  /** Two people may say nearly the same; only what is the same nearly word for word counts. */
  private static final double NEARLY_THE_SAME = 0.85;

  private static final int LEAST_SHARED = 5;

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.ATTRIBUTION_CONFLICT;
  }

  @Override
  public Optional<Finding> judge(ClaimPair pair) {
    if (!(pair.a().first() instanceof QuoteClaim a)
        || !(pair.b().first() instanceof QuoteClaim b)
        || a.speaker().isEmpty()
        || b.speaker().isEmpty()
        || !areTwo(a, b)
        || !isSame(a, b)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            this, pair, Because.sentence(sentence(pair, a.speaker().get(), b.speaker().get()))));
  }

  /** Two people, of whom neither is said to quote the other. */
  private static boolean areTwo(QuoteClaim a, QuoteClaim b) {
    Source one = a.speaker().orElseThrow();
    Source other = b.speaker().orElseThrow();
    boolean related =
        a.frame().attribution().chain().stream().anyMatch(source -> isOne(source, other))
            || b.frame().attribution().chain().stream().anyMatch(source -> isOne(source, one));
    return !isOne(one, other) && !related;
  }

  private static boolean isOne(Source a, Source b) {
    return Origins.isOne(a, b) || familyName(a).equals(familyName(b));
  }

  private static String familyName(Source source) {
    return Iterables.getLast(SpellingKey.ofName(source.name()), source.name());
  }

  /** The same words, as printed or nearly so, and enough of them to be one person's own. */
  private static boolean isSame(QuoteClaim a, QuoteClaim b) {
    String one = WordsBetweenMarks.of(a);
    String other = WordsBetweenMarks.of(b);
    boolean equal = Folding.fold(one).equals(Folding.fold(other));
    return equal
        || WordingMatch.best(one, other)
            .filter(match -> match.likeness() >= NEARLY_THE_SAME || match.isCut())
            .filter(match -> shared(match) >= LEAST_SHARED)
            .isPresent();
  }

  private static int shared(WordingMatch match) {
    return Sets.intersection(match.a().content(), match.b().content()).size();
  }

  private static String sentence(ClaimPair pair, Source one, Source other) {
    return Printed.quoted(WordsBetweenMarks.of((QuoteClaim) pair.a().first()))
        + " is said by "
        + one.name()
        + " in "
        + pair.a().article().outlet().name()
        + " and by "
        + other.name()
        + " in "
        + pair.b().article().outlet().name()
        + ".";
  }
}
