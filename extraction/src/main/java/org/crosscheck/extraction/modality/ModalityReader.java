package org.crosscheck.extraction.modality;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.Negation;
import org.crosscheck.model.claim.Polarity;
import org.crosscheck.model.claim.QuantityClaim;
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
                reading.sentence(),
                sentence ->
                    new SentenceCues(sentence, names(sentence, readings), modalities, negations));
        ImmutableList<Span> none = noneOf(reading, readings);
        read.add(reading.withClaim(claim.withFrame(frame(claim, here, quotes, none))));
      }
    }
    return Readings.of(read.build());
  }

  private static ImmutableList<Span> names(Sentence sentence, Readings readings) {
    ImmutableList.Builder<Span> names = ImmutableList.builder();
    for (Reading reading : readings.in(sentence)) {
      if (reading.claim().kind() == ClaimKind.NAME) {
        names.add(reading.span());
      }
    }
    return names.build();
  }

  /** "None of the 19", around the 19: a number, zero, and no negator of what is said of them. */
  private static ImmutableList<Span> noneOf(Reading reading, Readings readings) {
    if (!(reading.claim() instanceof QuantityClaim)) {
      return ImmutableList.of();
    }
    return readings.in(reading.sentence(), QuantityClaim.class).stream()
        .filter(amount -> isZero(amount.amount().literal()))
        .map(amount -> amount.evidence().span())
        .filter(around -> around.contains(reading.span()) && !around.equals(reading.span()))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isZero(Range<BigDecimal> literal) {
    return literal.hasUpperBound() && literal.upperEndpoint().signum() == 0;
  }

  private static ClaimFrame frame(
      Claim claim, SentenceCues cues, List<QuoteClaim> quotes, List<Span> none) {
    if (claim instanceof QuoteClaim) {
      boolean garbled = cues.isGarbled(claim.evidence().span());
      return garbled ? claim.frame().withPolarity(Polarity.UNKNOWN) : claim.frame();
    }
    Span words = claim.evidence().span();
    Voices voices = new Voices(claim.evidence().part(), quotes);
    Optional<QuoteClaim> around = voices.innermost(words);
    Optional<QuoteClaim> governing =
        around.filter(quote -> cues.isOneClause(quote.evidence().span().start(), words.start()));
    ClaimFrame frame = withModality(claim, cues.modality(words, voices), governing);
    if (!(claim instanceof StatementClaim)) {
      ImmutableList<Negation> negations =
          claim instanceof QuantityClaim amount && amount.measure().role().isPresent()
              ? cues.negationsAround(words, voices)
              : cues.negations(words, voices);
      negations = without(negations, none);
      frame = frame.withGrounds(frame.grounds().withNegations(negations));
      frame = frame.withPolarity(cues.isGarbledBefore(words) ? Polarity.UNKNOWN : of(negations));
    }
    boolean denied =
        governing.filter(quote -> quote.frame().polarity() == Polarity.NEGATED).isPresent();
    return denied && frame.polarity() == Polarity.AFFIRMED
        ? denied(frame, governing.orElseThrow())
        : frame;
  }

  /** The nearest cue, or else the claim's own word, or else the quotation that governs it. */
  private static ClaimFrame withModality(
      Claim claim, Optional<ModalityCue> nearest, Optional<QuoteClaim> governing) {
    ClaimFrame own = claim.frame();
    if (nearest.isPresent()) {
      return own.withModality(nearest.get().modality())
          .withGrounds(own.grounds().withModality(nearest.get().cue()));
    }
    boolean ownWord = claim instanceof StatementClaim && own.modality() != Modality.REPORTED_FACT;
    if (ownWord || governing.isEmpty()) {
      return own;
    }
    ClaimFrame around = governing.get().frame();
    Grounds grounds =
        around.grounds().modality().map(own.grounds()::withModality).orElse(own.grounds());
    return own.withModality(around.modality()).withGrounds(grounds);
  }

  private static ImmutableList<Negation> without(
      ImmutableList<Negation> negations, List<Span> none) {
    return negations.stream()
        .filter(negation -> none.stream().noneMatch(of -> of.contains(negation.cue().span())))
        .collect(ImmutableList.toImmutableList());
  }

  private static Polarity of(ImmutableList<Negation> negations) {
    return negations.size() % 2 == 1 ? Polarity.NEGATED : Polarity.AFFIRMED;
  }

  /** What stands in a quotation that is denied is denied with it. */
  private static ClaimFrame denied(ClaimFrame frame, QuoteClaim quote) {
    ImmutableList<Negation> negations =
        ImmutableList.<Negation>builder()
            .addAll(quote.frame().grounds().negations())
            .addAll(frame.grounds().negations())
            .build();
    return frame
        .withPolarity(Polarity.NEGATED)
        .withGrounds(frame.grounds().withNegations(negations));
  }
}
