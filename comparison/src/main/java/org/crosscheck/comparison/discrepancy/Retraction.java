package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.comparison.explain.Printed;
import org.crosscheck.comparison.fact.AlignedFact;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.fact.Retracted;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;

/** An article sets an earlier report right, its own or another's. */
final class Retraction implements EventRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.SUPERSEDED;
  }

  @Override
  public String name() {
    return "superseded/retraction";
  }

  @Override
  public Stream<Discrepancy> find(EventGroup group, List<AlignedFact> facts) {
    return group.digests().stream().flatMap(digest -> find(group, digest));
  }

  private Stream<Discrepancy> find(EventGroup group, ArticleDigest digest) {
    return Retracted.in(digest).stream()
        .map(retracted -> finding(group, digest.article(), retracted))
        .map(finding -> Assembly.of(ImmutableList.of(finding)));
  }

  private Finding finding(EventGroup group, Article article, Retracted retracted) {
    ClaimPair pair =
        new ClaimPair(
            "retracted-" + Keys.hash(Keys.of(retracted.earlier(), article)),
            Optional.of(group.event().id()),
            Optional.empty(),
            position(article, retracted.earlier()),
            position(article, retracted.instead()),
            ImmutableList.of(),
            Optional.empty());
    String sentence =
        article.outlet().name()
            + " tells of an earlier report of "
            + Printed.quoted(retracted.earlier())
            + " and now has "
            + Printed.quoted(retracted.instead())
            + ".";
    return Finding.of(this, pair, Because.sentence(sentence));
  }

  private static Position position(Article article, QuantityClaim claim) {
    return new Position(article, ImmutableList.of(claim));
  }
}
