package org.crosscheck.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Attribution;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.QuotationType;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.Qualifier;
import org.crosscheck.model.value.QualifierType;
import org.crosscheck.model.value.StatedNumber;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.Timex;
import org.crosscheck.model.value.TimexType;
import org.crosscheck.model.value.Unit;

/** Short ways to write the claims of the sample report. */
final class SampleClaims {
  private SampleClaims() {}

  /** A count whose hedge, if any, is the first words of the evidence. */
  static QuantityClaim count(
      ClaimFrame frame,
      String hedge,
      QualifierType type,
      Range<BigDecimal> range,
      String number,
      Measure measure) {
    return quantity(frame, hedge, type, range, number, measure, Optional.empty());
  }

  static QuantityClaim quantity(
      ClaimFrame frame,
      String hedge,
      QualifierType type,
      Range<BigDecimal> range,
      String number,
      Measure measure,
      Optional<Unit> unit) {
    int start = frame.evidence().span().start();
    String words = frame.evidence().words();
    ImmutableList<Qualifier> qualifiers =
        hedge.isEmpty()
            ? ImmutableList.of()
            : ImmutableList.of(new Qualifier(type, Span.of(start, start + hedge.length())));
    int numberStart = start + Math.max(0, words.indexOf(number));
    ImmutableList<StatedNumber> stated =
        number.isEmpty()
            ? ImmutableList.of()
            : ImmutableList.of(
                new StatedNumber(
                    Span.of(numberStart, numberStart + number.length()),
                    range.hasUpperBound() ? range.upperEndpoint() : range.lowerEndpoint()));
    return new QuantityClaim(
        frame,
        new Amount(
            range,
            range,
            qualifiers,
            Form.CARDINAL,
            unit,
            Optional.of(measure.concept()),
            stated,
            BigDecimal.ONE),
        measure);
  }

  static Measure measure(String concept, String role, String place) {
    return new Measure(concept, Optional.of(role), Optional.empty(), Optional.of(place));
  }

  static DateClaim day(ClaimFrame frame, String timex, TimeInterval when, Measure happening) {
    return new DateClaim(
        frame,
        new Timex(TimexType.DATE, timex, Optional.empty(), Optional.of(when)),
        Optional.of(happening));
  }

  static QuoteClaim direct(ClaimFrame frame, Source speaker, String cue, String content) {
    return new QuoteClaim(
        frame.withAttribution(Attribution.to(speaker)),
        QuotationType.DIRECT,
        Optional.of(speaker),
        Optional.of(cue),
        "u:" + frame.id(),
        content);
  }

  static BigDecimal n(String number) {
    return new BigDecimal(number);
  }
}
