package org.crosscheck.extraction.dating;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.claims.Voices;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.ClaimKind;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimexType;

/** Dates the claims of one sentence that names a time. */
final class SentenceDater {
  private final TimePhrases times = new TimePhrases();
  private final SpeechTimes speech = new SpeechTimes();
  private final Happenings happenings = new Happenings();
  private final Lengths lengths = new Lengths();
  private final Clocks clocks = new Clocks();

  /** Puts what it changes into {@code dated}. */
  void date(
      Sentence sentence,
      Readings readings,
      List<QuoteClaim> quotes,
      Supplier<Cast> cast,
      IdentityHashMap<Reading, Claim> dated) {
    List<TimePhrase> phrases = times.in(sentence, readings.in(sentence, DateClaim.class));
    List<Reading> lengths =
        readings.in(sentence).stream().filter(reading -> isLength(sentence, reading)).toList();
    List<TimePhrase> byTheClock = clocks.in(sentence, readings.in(sentence, DateClaim.class));
    if (phrases.isEmpty() && lengths.isEmpty() && byTheClock.isEmpty()) {
      return;
    }
    List<Reading> here =
        readings.in(sentence).stream().filter(SentenceDater::holdsAtATime).toList();
    ImmutableList<Integer> amounts = amounts(sentence, here);
    Stretches stretches = Stretches.of(sentence, phrases, amounts);
    Voices voices = new Voices(sentence.part(), quotes);
    Scene scene = new Scene(sentence, stretches, phrases, readings, voices, cast);
    dateAmounts(scene, here, amounts, dated);
    dateHappenings(scene, dated);
    measureLengths(scene, lengths, dated);
    dateByTheClock(scene.with(byTheClock, amounts), byTheClock, dated);
  }

  /** A time without a day that dates a happening is a claim; another stays a mention. */
  private void dateByTheClock(
      Scene scene, List<TimePhrase> found, IdentityHashMap<Reading, Claim> dated) {
    for (TimePhrase phrase : found) {
      happenings
          .of(scene, phrase)
          .ifPresent(
              happening ->
                  dated.put(
                      scene.reading(phrase.date()),
                      new DateClaim(
                          phrase.date().frame().asClaim(),
                          Clocks.timex(scene.sentence(), phrase),
                          Optional.of(happening))));
    }
  }

  private boolean isLength(Sentence sentence, Reading reading) {
    return reading.claim() instanceof DateClaim date
        && date.timex().type() == TimexType.DURATION
        && lengths.mayMeasure(sentence, date);
  }

  /** A length that measures a happening is a claim; one that only passes stays a mention. */
  private void measureLengths(
      Scene scene, List<Reading> found, IdentityHashMap<Reading, Claim> dated) {
    for (Reading reading : found) {
      lengths.measured(scene, (DateClaim) reading.claim()).ifPresent(it -> dated.put(reading, it));
    }
  }

  private void dateAmounts(
      Scene scene,
      List<Reading> here,
      ImmutableList<Integer> amounts,
      IdentityHashMap<Reading, Claim> dated) {
    if (here.isEmpty()) {
      return;
    }
    List<TimePhrase> own =
        scene.phrases().stream()
            .filter(phrase -> !speech.isOfSpeech(scene.sentence(), scene.stretches(), phrase))
            .toList();
    ValidTimes valid =
        new ValidTimes(scene.sentence(), scene.voices(), own, amounts, scene.stretches());
    for (Reading reading : here) {
      Claim claim = reading.claim();
      Optional<TimeInterval> time = valid.of(claim);
      if (time.isPresent()) {
        dated.put(reading, claim.withFrame(claim.frame().withValidTime(time)));
      }
    }
  }

  /** A deadline's own frame says that anything up to its end fits. */
  private void dateHappenings(Scene scene, IdentityHashMap<Reading, Claim> dated) {
    for (Reading reading : scene.readings().in(scene.sentence())) {
      if (reading.claim() instanceof DateClaim date) {
        Optional<TimePhrase> phrase =
            scene.phrases().stream().filter(known -> known.date().equals(date)).findFirst();
        Optional<Measure> happening = phrase.flatMap(known -> happenings.of(scene, known));
        Optional<TimeInterval> limit =
            phrase.filter(known -> known.link() == Link.BY).flatMap(TimePhrase::holds);
        dated.put(
            reading, new DateClaim(date.frame().withValidTime(limit), date.timex(), happening));
      }
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
        .filter(
            reading ->
                reading.claim() instanceof QuantityClaim count && !count.amount().isUnnumbered())
        .map(reading -> sentence.tokenAt(reading.span().start()))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }
}
