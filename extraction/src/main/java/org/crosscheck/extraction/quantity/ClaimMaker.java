package org.crosscheck.extraction.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.quantity.hedge.Hedge;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.measure.Measured;
import org.crosscheck.extraction.quantity.measure.SinglePeople;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.Qualifier;
import org.crosscheck.model.value.StatedNumber;

/** Makes claims of the model from what was read. */
final class ClaimMaker {
  /** A number that no claim is made of. */
  Reading mention(Sentence sentence, Lexemes lexemes, AmountPhrase phrase) {
    Span span = lexemes.span(phrase.from(), phrase.to());
    ClaimFrame frame = Reading.frame(sentence, span).asMention();
    Amount amount = amount(lexemes, phrase, Optional.empty());
    return new Reading(
        new QuantityClaim(frame, amount, Measure.of("number")), sentence, phrase.rule());
  }

  Reading claim(Sentence sentence, Lexemes lexemes, AmountPhrase phrase, Measured measured) {
    int to = Math.max(phrase.to(), measured.to());
    ClaimFrame frame = Reading.frame(sentence, lexemes.span(phrase.from(), to));
    if (!measured.known() || phrase.form() == Form.ORDINAL) {
      frame = frame.asMention();
    }
    Optional<String> counted =
        measured.thing().map(thing -> lexemes.written(thing.from(), thing.to()));
    Amount amount = amount(lexemes, phrase, counted);
    return new Reading(
        new QuantityClaim(frame, amount, measured.measure()), sentence, phrase.rule());
  }

  /** People whom no number counts: the words state no number. */
  Reading single(Sentence sentence, Lexemes lexemes, SinglePeople.Found people) {
    Range<BigDecimal> count = Range.singleton(BigDecimal.valueOf(people.count()));
    Amount amount =
        new Amount(
            count,
            count,
            ImmutableList.of(),
            Form.CARDINAL,
            Optional.empty(),
            Optional.of(lexemes.written(people.from(), people.to())),
            ImmutableList.of(),
            BigDecimal.ONE);
    ClaimFrame frame = Reading.frame(sentence, lexemes.span(people.from(), people.to()));
    return new Reading(new QuantityClaim(frame, amount, people.measure()), sentence, "single");
  }

  private static Amount amount(Lexemes lexemes, AmountPhrase phrase, Optional<String> counted) {
    return new Amount(
        phrase.bounds().literal(),
        phrase.bounds().plausible(),
        qualifiers(lexemes, phrase),
        phrase.form(),
        phrase.unit(),
        counted,
        stated(lexemes, phrase),
        phrase.step());
  }

  private static ImmutableList<Qualifier> qualifiers(Lexemes lexemes, AmountPhrase phrase) {
    ImmutableList.Builder<Qualifier> qualifiers = ImmutableList.builder();
    for (Hedge hedge : phrase.hedges()) {
      qualifiers.add(new Qualifier(hedge.type(), lexemes.span(hedge.from(), hedge.to())));
    }
    return qualifiers.build();
  }

  private static ImmutableList<StatedNumber> stated(Lexemes lexemes, AmountPhrase phrase) {
    ImmutableList.Builder<StatedNumber> stated = ImmutableList.builder();
    for (Numeral number : phrase.numerals()) {
      number
          .value()
          .ifPresent(
              value ->
                  stated.add(new StatedNumber(lexemes.span(number.from(), number.to()), value)));
    }
    return stated.build();
  }
}
