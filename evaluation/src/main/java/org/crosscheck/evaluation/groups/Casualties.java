package org.crosscheck.evaluation.groups;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crosscheck.evaluation.scoring.Figure;
import org.crosscheck.evaluation.scoring.Rates;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Polarity;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * Whether the number of killed and of injured that an article gives is the gold's. The article's
 * number is its first count of people with that role, headline first; a count of men, women or
 * children only where there is none of people. Articles without such a count state none.
 */
final class Casualties {
  private static final String PEOPLE = "person";

  private Casualties() {}

  /** Nothing for gold without these facts. */
  static ImmutableList<Figure> figures(
      String set, List<JsonNode> rows, List<ArticleDigest> digests) {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    if (rows.stream().anyMatch(row -> row.path("facts").has("killed"))) {
      figures.addAll(figures(set, "killed", "kill", rows, digests));
      figures.addAll(figures(set, "injured", "wound", rows, digests));
    }
    return figures.build();
  }

  private static ImmutableList<Figure> figures(
      String set, String fact, String role, List<JsonNode> rows, List<ArticleDigest> digests) {
    int stated = 0;
    int right = 0;
    for (int i = 0; i < rows.size(); i++) {
      JsonNode gold = rows.get(i).path("facts").path(fact);
      Optional<QuantityClaim> count = count(digests.get(i), role);
      if (gold.isNumber() && count.isPresent()) {
        stated++;
        right += equal(count.get(), gold.decimalValue()) ? 1 : 0;
      }
    }
    return ImmutableList.of(
        new Figure(set, fact + ": right where stated", Rates.percent(right, stated), stated),
        new Figure(set, fact + ": stated", Rates.percent(stated, rows.size()), rows.size()));
  }

  private static Optional<QuantityClaim> count(ArticleDigest digest, String role) {
    ImmutableList<QuantityClaim> counts =
        digest.claims(QuantityClaim.class).stream()
            .filter(claim -> claim.amount().unit().isEmpty())
            .filter(claim -> claim.frame().polarity() == Polarity.AFFIRMED)
            .filter(claim -> claim.measure().role().equals(Optional.of(role)))
            .collect(ImmutableList.toImmutableList());
    return counts.stream()
        .filter(claim -> claim.measure().concept().equals(PEOPLE))
        .findFirst()
        .or(() -> counts.stream().findFirst());
  }

  private static boolean equal(QuantityClaim claim, BigDecimal gold) {
    Range<BigDecimal> literal = claim.amount().literal();
    return literal.hasLowerBound()
        && literal.hasUpperBound()
        && literal.lowerEndpoint().compareTo(gold) == 0
        && literal.upperEndpoint().compareTo(gold) == 0;
  }
}
