package org.crosscheck.extraction.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.claims.ClaimAnnotator;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.model.claim.Attribution;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.value.TimeInterval;

/**
 * Gives each claim the sources of the quotations that it stands in, the outermost first: that is
 * the chain from the nearest source to the origin.
 */
public final class Attributor implements ClaimAnnotator {
  private static final Comparator<QuoteClaim> OUTERMOST_FIRST =
      Comparator.comparingInt((QuoteClaim quote) -> -quote.evidence().span().length());

  @Override
  public Readings annotate(AnnotatedArticle article, Readings readings) {
    List<QuoteClaim> quotes = new ArrayList<>();
    for (Reading reading : readings.all()) {
      if (reading.claim() instanceof QuoteClaim quote && !quote.frame().attribution().isEmpty()) {
        quotes.add(quote);
      }
    }
    quotes.sort(OUTERMOST_FIRST);
    ImmutableList.Builder<Reading> attributed = ImmutableList.builder();
    for (Reading reading : readings.all()) {
      Claim claim = reading.claim();
      attributed.add(reading.withClaim(claim.withFrame(frame(claim, around(claim, quotes)))));
    }
    return Readings.of(attributed.build());
  }

  /** The quotations that a claim stands in, the outermost first. */
  private static List<QuoteClaim> around(Claim claim, List<QuoteClaim> quotes) {
    return quotes.stream()
        .filter(quote -> quote.evidence().part() == claim.evidence().part())
        .filter(quote -> quote.evidence().span().contains(claim.evidence().span()))
        .filter(
            quote ->
                !(claim instanceof QuoteClaim)
                    || quote.evidence().span().length() > claim.evidence().span().length())
        .toList();
  }

  private static ClaimFrame frame(Claim claim, List<QuoteClaim> around) {
    List<Source> chain = new ArrayList<>();
    Optional<TimeInterval> saidAt = claim.frame().saidAt();
    for (QuoteClaim quote : around) {
      quote.frame().attribution().chain().forEach(source -> addNew(chain, source));
      saidAt = quote.frame().saidAt().isPresent() ? quote.frame().saidAt() : saidAt;
    }
    claim.frame().attribution().chain().forEach(source -> addNew(chain, source));
    return claim
        .frame()
        .withAttribution(new Attribution(ImmutableList.copyOf(chain)))
        .withGrounds(grounds(claim.frame().grounds(), around))
        .withSaidAt(saidAt);
  }

  /** The reporting words of the closest quotation, where the claim has none of its own. */
  private static Grounds grounds(Grounds own, List<QuoteClaim> around) {
    return own.speech()
        .or(() -> Streams.findLast(around.stream()).flatMap(q -> q.frame().grounds().speech()))
        .map(own::withSpeech)
        .orElse(own);
  }

  private static void addNew(List<Source> chain, Source source) {
    if (chain.stream().noneMatch(known -> known.name().equals(source.name()))) {
      chain.add(source);
    }
  }
}
