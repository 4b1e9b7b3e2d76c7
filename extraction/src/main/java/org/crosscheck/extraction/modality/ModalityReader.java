package org.crosscheck.extraction.modality;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.claims.ClaimAnnotator;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.claims.Voices;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.ClaimKind;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.Polarity;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.StatementClaim;

/**
 * Gives each claim its modality and polarity from the nearest cue that reaches it in its clause, or
 * else from the quotation that it stands in. Names have none of their own.
 */
public final class ModalityReader implements ClaimAnnotator {
  private final CueWords modalities = CueWords.load("en/modality/modality-cues.tsv");
  private final CueWords negations = CueWords.load("en/modality/negation.tsv");

  @Override
  public Readings annotate(AnnotatedArticle article, Readings readings) {
    List<QuoteClaim> quotes = new ArrayList<>();
    readings.all().stream()
        .map(Reading::claim)
        .filter(QuoteClaim.class::isInstance)
        .forEach(claim -> quotes.add((QuoteClaim) claim));
    Map<Sentence, SentenceCues> cues = new HashMap<>();
    ImmutableList.Builder<Reading> read = ImmutableList.builder();
    for (Reading reading : readings.all()) {
      Claim claim = reading.claim();
      if (claim.kind() == ClaimKind.NAME) {
        read.add(reading);
      } else {
        SentenceCues here =
            cues.computeIfAbsent(
                reading.sentence(), sentence -> new SentenceCues(sentence, modalities, negations));
        read.add(reading.withClaim(claim.withFrame(frame(claim, here, quotes))));
      }
    }
    return Readings.of(read.build());
  }

  private static ClaimFrame frame(Claim claim, SentenceCues cues, List<QuoteClaim> quotes) {
    if (claim instanceof QuoteClaim) {
      boolean garbled = cues.isGarbled(claim.evidence().span());
      return garbled ? claim.frame().withPolarity(Polarity.UNKNOWN) : claim.frame();
    }
    Span words = claim.evidence().span();
    Voices voices = new Voices(claim.evidence().part(), quotes);
    Optional<QuoteClaim> around = voices.innermost(words);
    Predicate<QuoteClaim> governs =
        quote -> cues.isOneClause(quote.evidence().span().start(), words.start());
    Modality modality =
        cues.modality(words, voices)
            .or(() -> ownWord(claim))
            .or(() -> around.filter(governs).map(quote -> quote.frame().modality()))
            .orElse(claim.frame().modality());
    Polarity polarity =
        claim instanceof StatementClaim ? claim.frame().polarity() : cues.polarity(words, voices);
    boolean denied =
        around
            .filter(governs)
            .filter(quote -> quote.frame().polarity() == Polarity.NEGATED)
            .isPresent();
    return claim
        .frame()
        .withModality(modality)
        .withPolarity(denied && polarity == Polarity.AFFIRMED ? Polarity.NEGATED : polarity);
  }

  /** How firm the very word of a position makes it: "considering", "decided". */
  private static Optional<Modality> ownWord(Claim claim) {
    return claim instanceof StatementClaim
        ? Optional.of(claim.frame().modality()).filter(own -> own != Modality.REPORTED_FACT)
        : Optional.empty();
  }
}
