package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.Attribution;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.Source;

/**
 * A headline has no room for a source: its figure is by whoever gives the same figure in the text
 * of the same article.
 */
final class HeadlineSources {
  private HeadlineSources() {}

  /** {@code members}, those in a headline with the sources of the text. */
  static ImmutableList<Sourced<QuantityClaim>> carried(List<Sourced<QuantityClaim>> members) {
    return members.stream()
        .map(member -> new Sourced<>(carried(member.claim(), members), member.article()))
        .collect(ImmutableList.toImmutableList());
  }

  private static QuantityClaim carried(QuantityClaim claim, List<Sourced<QuantityClaim>> members) {
    boolean bare = claim.evidence().part() == Part.TITLE && claim.frame().attribution().isEmpty();
    return Optional.of(claim)
        .filter(headline -> bare)
        .flatMap(headline -> sourceInText(headline, members))
        .map(source -> claim.withFrame(claim.frame().withAttribution(source)))
        .orElse(claim);
  }

  private static Optional<Attribution> sourceInText(
      QuantityClaim headline, List<Sourced<QuantityClaim>> members) {
    return members.stream()
        .map(Sourced::claim)
        .filter(other -> other.article().equals(headline.article()))
        .filter(other -> other.evidence().part() == Part.BODY)
        .filter(other -> isSameFigure(headline, other))
        .map(other -> other.frame().attribution())
        .filter(attribution -> !attribution.isEmpty())
        .findFirst()
        .map(HeadlineSources::withoutMentions);
  }

  private static boolean isSameFigure(QuantityClaim headline, QuantityClaim other) {
    return MeasureMatch.apart(headline, other).isEmpty()
        && MeasureMatch.isSameFigure(headline, other);
  }

  /** Where the text names them is not where the headline does. */
  private static Attribution withoutMentions(Attribution attribution) {
    return Attribution.to(
        Iterables.toArray(
            attribution.chain().stream()
                .map(
                    source ->
                        new Source(source.name(), source.role(), source.type(), Optional.empty()))
                .toList(),
            Source.class));
  }
}
