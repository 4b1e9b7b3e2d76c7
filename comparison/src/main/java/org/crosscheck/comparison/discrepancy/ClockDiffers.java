package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.comparison.explain.Printed;
import org.crosscheck.comparison.fact.ClockTime;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.report.DiscrepancyKind;

/** "Shortly before 8" and "around 8": one time of day, given more or less exactly. */
final class ClockDiffers implements PairRule {
  private static final Pattern HEDGE =
      Pattern.compile("(?<hedge>\\p{L}+ (?:before|after) )$", Pattern.CASE_INSENSITIVE);

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.PRECISION_DIFFERS;
  }

  @Override
  public String name() {
    return "precision-differs/clock";
  }

  @Override
  public Optional<Finding> judge(ClaimPair pair) {
    if (pair.inOneArticle()
        || pair.isSelf()
        || !(pair.a().first() instanceof DateClaim a)
        || !(pair.b().first() instanceof DateClaim b)) {
      return Optional.empty();
    }
    return ClockTime.ofAnyDay(a)
        .flatMap(
            one ->
                ClockTime.ofAnyDay(b)
                    .filter(other -> one.isNear(other) && !one.isSame(other))
                    .map(other -> Finding.of(this, pair, Because.sentence(sentence(pair, a, b)))));
  }

  private static String sentence(ClaimPair pair, DateClaim a, DateClaim b) {
    return pair.a().article().outlet().name()
        + " has "
        + Printed.quoted(withHedge(a))
        + "; "
        + pair.b().article().outlet().name()
        + " has "
        + Printed.quoted(withHedge(b))
        + ": one time of day, given more or less exactly.";
  }

  /** "shortly before 8 a.m." of a claim whose own words are "8 a.m.". */
  private static String withHedge(DateClaim claim) {
    Evidence evidence = claim.evidence();
    String before = evidence.sentenceText().substring(0, evidence.spanInSentence().start());
    Matcher hedge = HEDGE.matcher(before);
    return (hedge.find() ? hedge.group("hedge") : "") + evidence.words();
  }
}
