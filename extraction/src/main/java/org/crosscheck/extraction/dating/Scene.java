package org.crosscheck.extraction.dating;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.claims.Voices;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * A sentence that names a time, and what was read in it. Token indices outside the sentence are a
 * full stop to every question.
 *
 * @param phrases all its times, in order
 * @param cast who appears in the article's body, made when first asked for
 */
record Scene(
    Sentence sentence,
    Stretches stretches,
    List<TimePhrase> phrases,
    Readings readings,
    Voices voices,
    Supplier<Cast> cast) {

  /**
   * The same with more times, of which some may be known.
   *
   * @param amounts the first tokens of the amounts, in order
   */
  Scene with(List<TimePhrase> more, ImmutableList<Integer> amounts) {
    if (more.isEmpty()) {
      return this;
    }
    List<TimePhrase> all =
        Stream.concat(
                phrases.stream()
                    .filter(known -> more.stream().noneMatch(it -> it.date().equals(known.date()))),
                more.stream())
            .sorted(Comparator.comparingInt(TimePhrase::from))
            .toList();
    Stretches again = Stretches.of(sentence, all, amounts);
    return new Scene(sentence, again, all, readings, voices, cast);
  }

  /** What the date was read as. */
  Reading reading(DateClaim date) {
    return readings.in(sentence).stream()
        .filter(reading -> reading.claim().equals(date))
        .findFirst()
        .orElseThrow();
  }

  boolean has(int token) {
    return token >= 0 && token < sentence.tokens().size();
  }

  String word(int token) {
    return has(token) ? sentence.tokens().get(token).lower() : "";
  }

  Tag tag(int token) {
    return has(token) ? sentence.tag(token) : Tag.PUNCT;
  }

  String lemma(int token) {
    return has(token) ? sentence.lemma(token) : "";
  }

  boolean isOne(int token, int other) {
    return has(token) && has(other) && stretches.isOne(token, other);
  }

  /** The time that a token belongs to. */
  Optional<TimePhrase> time(int token) {
    return phrases.stream()
        .filter(phrase -> phrase.from() <= token && token < phrase.to())
        .findFirst();
  }

  /** An amount of which it is said what happens to the things counted, between two tokens. */
  Optional<QuantityClaim> amount(int from, int to) {
    return readings.in(sentence, QuantityClaim.class).stream()
        .filter(claim -> !claim.frame().mention() && claim.measure().role().isPresent())
        .filter(claim -> !claim.amount().isUnnumbered())
        .filter(
            claim -> {
              int at = sentence.tokenAt(claim.evidence().span().start());
              return from <= at && at < to;
            })
        .findFirst();
  }
}
