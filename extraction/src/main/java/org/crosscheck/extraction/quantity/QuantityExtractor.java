package org.crosscheck.extraction.quantity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.claims.ClaimExtractor;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.measure.MeasureReader;
import org.crosscheck.extraction.quantity.measure.Measured;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.extraction.quantity.number.Numerals;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.extraction.quantity.phrase.AmountReader;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.IdentifierClaim;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Measure;

/**
 * Reads every number of an article. Those that count or measure something become claims; those
 * inside dates and identifiers, ordinals and bare numbers are only mentions.
 */
public final class QuantityExtractor implements ClaimExtractor {
  private final Numerals numerals = new Numerals();
  private final AmountReader amounts = new AmountReader();
  private final MeasureReader measures = new MeasureReader();
  private final PronounOne pronouns = new PronounOne();
  private final ClaimMaker claims = new ClaimMaker();

  @Override
  public ImmutableList<Reading> read(AnnotatedArticle article, Readings earlier) {
    ImmutableList.Builder<Reading> found = ImmutableList.builder();
    for (Sentence sentence : article.sentences()) {
      found.addAll(read(sentence, earlier));
    }
    return found.build();
  }

  private List<Reading> read(Sentence sentence, Readings earlier) {
    Lexemes lexemes = Lexemes.of(sentence.text(), sentence.span().start());
    List<Numeral> free = new ArrayList<>();
    List<Reading> found = new ArrayList<>();
    for (Numeral number : numerals.in(lexemes)) {
      if (isTaken(sentence, earlier, lexemes, number)) {
        mention(sentence, lexemes, number).ifPresent(found::add);
      } else if (!pronouns.isPronoun(lexemes, number)) {
        free.add(number);
      }
    }
    Optional<Measure> before = Optional.empty();
    for (AmountPhrase phrase : amounts.read(lexemes, free)) {
      Measured measured = measures.read(lexemes, phrase, before);
      found.add(claims.claim(sentence, lexemes, phrase, measured));
      before = measured.known() ? Optional.of(measured.measure()) : before;
    }
    return found;
  }

  private static boolean isTaken(
      Sentence sentence, Readings earlier, Lexemes lexemes, Numeral number) {
    var span = lexemes.span(number.from(), number.to());
    return earlier.covers(sentence, DateClaim.class, span)
        || earlier.covers(sentence, IdentifierClaim.class, span);
  }

  private Optional<Reading> mention(Sentence sentence, Lexemes lexemes, Numeral number) {
    if (number.isVague() || number.form() == Form.ORDINAL) {
      return Optional.empty();
    }
    return amounts.read(lexemes, ImmutableList.of(number)).stream()
        .findFirst()
        .map(phrase -> claims.mention(sentence, lexemes, phrase));
  }
}
