package org.crosscheck.reporting.json;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.IdentifierClaim;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Qualifier;
import org.crosscheck.model.value.StatedNumber;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.Timex;
import org.crosscheck.model.value.Unit;

/** What a claim says, as its kind has it: the {@code value} of a claim object. */
final class ValueJson {
  private final JsonOut out;

  ValueJson(JsonOut out) {
    this.out = out;
  }

  void write(Claim claim, CodePoints points) {
    if (claim instanceof QuantityClaim quantity) {
      quantity(quantity.amount(), points);
    } else if (claim instanceof DateClaim date) {
      date(date.timex());
    } else if (claim instanceof QuoteClaim quote) {
      quote(quote, points);
    } else if (claim instanceof StatementClaim statement) {
      statement(statement);
    } else if (claim instanceof IdentifierClaim identifier) {
      identifier(identifier);
    } else if (claim instanceof NameMention name) {
      out.text("canonical", name.canonical());
      out.name("type", name.type());
    } else {
      throw new IllegalStateException("a claim kind without a JSON form: " + claim.kind());
    }
  }

  private void quantity(Amount amount, CodePoints points) {
    Range<BigDecimal> literal = amount.literal();
    ends(literal);
    out.flag("lowClosed", literal.hasLowerBound() && literal.lowerBoundType() == BoundType.CLOSED);
    out.flag("highClosed", literal.hasUpperBound() && literal.upperBoundType() == BoundType.CLOSED);
    out.object("plausible", () -> ends(amount.plausible()));
    out.objects("qualifiers", amount.qualifiers(), qualifier -> qualifier(qualifier, points));
    out.name("form", amount.form());
    out.text("unit", amount.unit().map(Unit::symbol));
    out.text("unitName", amount.unit().map(Unit::name));
    out.name("dimension", amount.dimension());
    out.text("counted", amount.counted());
    out.objects("stated", amount.stated(), number -> stated(number, points));
  }

  private void ends(Range<BigDecimal> range) {
    out.number(
        "low", range.hasLowerBound() ? Optional.of(range.lowerEndpoint()) : Optional.empty());
    out.number(
        "high", range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty());
  }

  private void qualifier(Qualifier qualifier, CodePoints points) {
    out.name("type", qualifier.type());
    out.span(qualifier.span(), points);
  }

  private void stated(StatedNumber number, CodePoints points) {
    out.span(number.span(), points);
    out.number("value", number.value());
  }

  private void date(Timex timex) {
    out.text("timex", timex.value());
    out.text("longest", timex.longest());
    out.text("mod", timex.mod());
    out.text("from", timex.interval().flatMap(TimeInterval::from));
    out.text("to", timex.interval().flatMap(TimeInterval::to));
    out.name("precision", timex.interval().map(TimeInterval::precision));
    // TIMEX3 writes its types in capitals, and so does this format.
    out.text("type", timex.type().name());
  }

  private void quote(QuoteClaim quote, CodePoints points) {
    out.name("quotation", quote.quotation());
    out.object(
        "speaker",
        quote.speaker(),
        speaker -> {
          out.text("name", speaker.name());
          out.span(speaker.mention(), points);
        });
    out.text("cue", quote.cue());
    out.text("utterance", quote.utterance());
  }

  private void statement(StatementClaim statement) {
    out.name("type", statement.type());
    out.text("holder", statement.holder());
    out.text("stance", statement.stance());
    out.text("target", statement.target());
    out.text("leaning", statement.leaning().name().toLowerCase(Locale.ROOT));
    out.text("actor", statement.actor());
    out.texts("things", statement.topic().things());
    out.texts("names", statement.topic().names());
  }

  private void identifier(IdentifierClaim identifier) {
    out.text("canonical", identifier.canonical());
    out.text("type", identifier.type());
    out.text("number", identifier.number());
  }
}
