package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Form;

/**
 * A total and all of its parts, as one sentence gives them: "14 people, among them ten adults and
 * four children". Parts that leave a rest unsaid ("24 people, two of them children") are none.
 *
 * @param total what the parts should make
 * @param parts two or more, in the order of the text
 */
public record Breakdown(QuantityClaim total, ImmutableList<QuantityClaim> parts) {

  /** The breakdowns of an article. */
  public static ImmutableList<Breakdown> in(ArticleDigest digest) {
    ImmutableListMultimap<Object, QuantityClaim> sentences =
        digest.claims(QuantityClaim.class).stream()
            .filter(claim -> !claim.frame().mention())
            .filter(claim -> claim.amount().form() == Form.CARDINAL)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(Breakdown::sentence, claim -> claim));
    return sentences.asMap().values().stream()
        .filter(claims -> claims.size() > 2)
        .flatMap(claims -> inSentence(ImmutableList.copyOf(claims)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Object sentence(QuantityClaim claim) {
    return List.of(claim.evidence().part(), claim.evidence().sentence());
  }

  private static Stream<Breakdown> inSentence(ImmutableList<QuantityClaim> claims) {
    List<Breakdown> found = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      PartList list = PartList.of(claims, i);
      if (list.isWhole()) {
        found.add(new Breakdown(claims.get(i), list.parts()));
      }
    }
    return found.stream();
  }

  /** All claims, the total first. */
  public Collection<QuantityClaim> claims() {
    return ImmutableList.<QuantityClaim>builder().add(total).addAll(parts).build();
  }

  /** Where the total stands. */
  public Evidence evidence() {
    return total.evidence();
  }
}
