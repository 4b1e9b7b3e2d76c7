package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.comparison.explain.Printed;
import org.crosscheck.comparison.fact.AlignedFact;
import org.crosscheck.comparison.fact.Breakdown;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.judge.Sum;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;

/** Fourteen people, among them ten adults and three children: the parts make another total. */
final class ArithmeticMismatch implements EventRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.ARITHMETIC_MISMATCH;
  }

  @Override
  public Stream<Discrepancy> find(EventGroup group, List<AlignedFact> facts) {
    return group.digests().stream().flatMap(digest -> find(group, digest));
  }

  private Stream<Discrepancy> find(EventGroup group, ArticleDigest digest) {
    return Breakdown.in(digest).stream()
        .filter(sum -> !sum(sum).fits(sum.total().amount()))
        .map(sum -> Assembly.of(findings(group, digest.article(), sum)));
  }

  private static Sum sum(Breakdown breakdown) {
    return Sum.of(breakdown.parts().stream().map(QuantityClaim::amount).toList());
  }

  private ImmutableList<Finding> findings(EventGroup group, Article article, Breakdown breakdown) {
    String topic = "sum-" + Keys.hash(Keys.of(breakdown.total(), article));
    return breakdown.parts().stream()
        .map(
            part ->
                new ClaimPair(
                    topic,
                    Optional.of(group.event().id()),
                    Optional.empty(),
                    position(article, breakdown.total()),
                    position(article, part),
                    ImmutableList.of(),
                    Optional.empty()))
        .map(pair -> Finding.of(this, pair, Because.sentence(sentence(article, breakdown))))
        .collect(ImmutableList.toImmutableList());
  }

  private static Position position(Article article, QuantityClaim claim) {
    return new Position(article, ImmutableList.of(claim));
  }

  private static String sentence(Article article, Breakdown breakdown) {
    String parts =
        breakdown.parts().stream().map(Printed::quoted).collect(Collectors.joining(", "));
    Range<BigDecimal> made = sum(breakdown).literal();
    boolean exact =
        made.hasLowerBound()
            && made.hasUpperBound()
            && made.lowerEndpoint().compareTo(made.upperEndpoint()) == 0;
    return article.outlet().name()
        + " gives "
        + Printed.quoted(breakdown.total())
        + " as the whole and as its parts "
        + parts
        + (exact ? ", which make " + plain(made.lowerEndpoint()) : "")
        + ": they do not add up to it.";
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
