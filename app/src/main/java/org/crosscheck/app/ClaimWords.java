package org.crosscheck.app;

import com.google.common.collect.BoundType;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.IdentifierClaim;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.reporting.Labels;

/**
 * A claim in one line, for somebody who wants to know what was read: the words, the value, the
 * times.
 */
final class ClaimWords {
  private ClaimWords() {}

  static String of(Claim claim) {
    ClaimFrame frame = claim.frame();
    String kind = frame.mention() ? "mention" : claim.kind().name().toLowerCase(Locale.ROOT);
    return kind
        + " "
        + betweenMarks(frame.evidence().words())
        + ": "
        + value(claim)
        + circumstances(frame);
  }

  /** Words that bring their own marks get no second ones. */
  private static String betweenMarks(String words) {
    boolean marked = "“\"‘'«`".indexOf(words.charAt(0)) >= 0;
    return marked ? words : "“" + words + "”";
  }

  private static String value(Claim claim) {
    if (claim instanceof QuantityClaim quantity) {
      return quantity(quantity.amount()) + ", " + quantity.measure().label();
    } else if (claim instanceof DateClaim date) {
      return date.timex().type()
          + " "
          + date.timex().shown()
          + date.timex().mod().map(mod -> " " + mod).orElse("")
          + date.timex().interval().map(time -> ", " + interval(time)).orElse("")
          + date.happening().map(Measure::label).map(label -> ", " + label).orElse("");
    } else if (claim instanceof QuoteClaim quote) {
      return quote.quotation().name().toLowerCase(Locale.ROOT)
          + quote.cue().map(cue -> ", cue \"" + cue + "\"").orElse("")
          + quote.speaker().map(speaker -> ", speaker " + speaker.name()).orElse("");
    } else if (claim instanceof StatementClaim statement) {
      return statement(statement);
    } else if (claim instanceof IdentifierClaim identifier) {
      return identifier.type() + " " + identifier.number();
    } else if (claim instanceof NameMention name) {
      return name.type().name().toLowerCase(Locale.ROOT) + " " + name.canonical();
    }
    throw new IllegalStateException("no words for " + claim.kind());
  }

  private static String statement(StatementClaim statement) {
    return statement.holder()
        + (statement.actor().equalsIgnoreCase(statement.holder())
            ? ""
            : " (" + statement.actor() + ")")
        + ": "
        + statement.target()
        + ": "
        + statement.stance()
        + " ("
        + label(statement.position())
        + "), about "
        + String.join(" ", Iterables.concat(statement.topic().things(), statement.topic().names()));
  }

  private static String quantity(Amount amount) {
    String hedges =
        amount.qualifiers().stream()
            .map(qualifier -> label(qualifier.type()) + " ")
            .collect(Collectors.joining());
    return hedges
        + range(amount.literal())
        + (amount.plausible().equals(amount.literal())
            ? ""
            : ", plausibly " + range(amount.plausible()))
        + amount.unit().map(unit -> " " + unit.symbol()).orElse("");
  }

  private static String range(Range<BigDecimal> range) {
    String low = range.hasLowerBound() ? range.lowerEndpoint().toPlainString() : "…";
    String high = range.hasUpperBound() ? range.upperEndpoint().toPlainString() : "…";
    if (low.equals(high)) {
      return low;
    }
    boolean openLow = range.hasLowerBound() && range.lowerBoundType() == BoundType.OPEN;
    boolean openHigh = range.hasUpperBound() && range.upperBoundType() == BoundType.OPEN;
    return (openLow ? "over " : "") + low + " to " + (openHigh ? "under " : "") + high;
  }

  private static String interval(TimeInterval interval) {
    return interval.from().orElse("…") + " to " + interval.to().orElse("…");
  }

  private static String circumstances(ClaimFrame frame) {
    return frame.saidAt().map(time -> "; said " + interval(time)).orElse("")
        + frame.validTime().map(time -> "; holds " + interval(time)).orElse("");
  }

  private static String label(Enum<?> value) {
    return Labels.words(value);
  }
}
