package org.crosscheck.comparison.pair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import org.crosscheck.comparison.fact.Surroundings;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.IdentifierClaim;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * The amounts and dates of one text, bare numbers too, each with the words around it.
 *
 * @param around by the claim's id
 */
record TextValues(ImmutableList<Claim> values, ImmutableMap<String, Surroundings> around) {

  static TextValues of(ArticleDigest digest) {
    List<Claim> names =
        digest.claims().stream()
            .filter(claim -> claim instanceof DateClaim || claim instanceof IdentifierClaim)
            .toList();
    ImmutableList<Claim> values =
        digest.claims().stream()
            .filter(
                claim ->
                    claim instanceof DateClaim
                        || (claim instanceof QuantityClaim count
                            && !count.amount().isUnnumbered()
                            && !isInside(claim, names)))
            .collect(ImmutableList.toImmutableList());
    return new TextValues(
        values,
        ImmutableMap.copyOf(
            Maps.transformValues(
                Maps.uniqueIndex(values, Claim::id), claim -> Surroundings.of(claim, values))));
  }

  Surroundings around(Claim claim) {
    return around.get(claim.id());
  }

  /** The day as of which the sentence of {@code claim} counts: "as of 7 April", "by 7 April". */
  Optional<DateClaim> countedOn(Claim claim) {
    return values.stream()
        .filter(DateClaim.class::isInstance)
        .map(DateClaim.class::cast)
        .filter(date -> isOneSentence(date, claim) && DatedStretch.isAsOf(date))
        .findFirst();
  }

  /** A number in a date or a name is not told for itself. */
  private static boolean isInside(Claim claim, List<Claim> names) {
    return claim.frame().mention()
        && names.stream()
            .anyMatch(
                name ->
                    name.evidence().part() == claim.evidence().part()
                        && name.evidence().span().contains(claim.evidence().span()));
  }

  private static boolean isOneSentence(Claim a, Claim b) {
    return a.evidence().part() == b.evidence().part()
        && a.evidence().sentence().equals(b.evidence().sentence());
  }
}
