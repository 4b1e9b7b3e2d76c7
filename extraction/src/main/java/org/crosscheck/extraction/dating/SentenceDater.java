package org.crosscheck.extraction.dating;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.claims.Voices;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.ClaimKind;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.QuoteClaim;

/** Dates the claims of one sentence that names a time. */
final class SentenceDater {
  private final TimePhrases times = new TimePhrases();
  private final SpeechTimes speech = new SpeechTimes();

  /** Puts what it changes into {@code dated}. */
  void date(
      Sentence sentence, Readings readings, List<QuoteClaim> quotes, Map<Reading, Claim> dated) {
    List<Reading> here =
        readings.in(sentence).stream().filter(SentenceDater::holdsAtATime).toList();
    if (here.isEmpty()) {
      return;
    }
    List<TimePhrase> phrases = times.in(sentence, readings.in(sentence, DateClaim.class));
    if (phrases.isEmpty()) {
      return;
    }
    ImmutableList<Integer> amounts = amounts(sentence, here);
    Stretches stretches = Stretches.of(sentence, phrases, amounts);
    List<TimePhrase> own =
        phrases.stream().filter(phrase -> !speech.isOfSpeech(sentence, stretches, phrase)).toList();
    Voices voices = new Voices(sentence.part(), quotes);
    ValidTimes valid = new ValidTimes(sentence, voices, own, amounts, stretches);
    for (Reading reading : here) {
      Claim claim = reading.claim();
      valid
          .of(claim)
          .ifPresent(
              time ->
                  dated.put(
                      reading, claim.withFrame(claim.frame().withValidTime(Optional.of(time)))));
    }
  }

  private static boolean holdsAtATime(Reading reading) {
    ClaimKind kind = reading.claim().kind();
    boolean timed =
        kind == ClaimKind.QUANTITY || kind == ClaimKind.STATEMENT || kind == ClaimKind.IDENTIFIER;
    return timed && !reading.claim().frame().mention();
  }

  private static ImmutableList<Integer> amounts(Sentence sentence, List<Reading> here) {
    return here.stream()
        .filter(reading -> reading.claim() instanceof QuantityClaim)
        .map(reading -> sentence.tokenAt(reading.span().start()))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }
}
