package org.crosscheck.app;

import java.util.Locale;
import java.util.stream.Collectors;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.IdentifierClaim;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.Unit;

/**
 * A claim in one line, for somebody who wants to know what was read: the words, the value, who says
 * it, how firmly.
 */
final class ClaimWords {
  private ClaimWords() {}

  static String of(Claim claim) {
    ClaimFrame frame = claim.frame();
    String kind = frame.mention() ? "mention" : claim.kind().name().toLowerCase(Locale.ROOT);
    return "%-10s «%s»  %s%s"
        .formatted(
            kind,
            frame.evidence().words().replaceAll("\\s+", " "),
            value(claim),
            circumstances(frame));
  }

  private static String value(Claim claim) {
    if (claim instanceof QuantityClaim quantity) {
      return quantity(quantity.amount()) + "  " + quantity.measure().label();
    } else if (claim instanceof DateClaim date) {
      return date.timex().type()
          + " "
          + date.timex().value()
          + date.timex().mod().map(mod -> " " + mod).orElse("")
          + date.timex().interval().map(ClaimWords::interval).orElse("")
          + date.happening().map(Measure::label).map(label -> "  " + label).orElse("");
    } else if (claim instanceof QuoteClaim quote) {
      return quote.quotation().name().toLowerCase(Locale.ROOT)
          + quote.cue().map(cue -> ", cue \"" + cue + "\"").orElse("")
          + quote.speaker().map(speaker -> ", speaker " + speaker.name()).orElse("");
    } else if (claim instanceof StatementClaim statement) {
      return statement.holder() + ": " + statement.target() + ": " + statement.stance();
    } else if (claim instanceof IdentifierClaim identifier) {
      return identifier.type() + " " + identifier.number();
    } else if (claim instanceof NameMention name) {
      return name.type().name().toLowerCase(Locale.ROOT) + " " + name.canonical();
    }
    throw new IllegalStateException("no words for " + claim.kind());
  }

  private static String quantity(Amount amount) {
    String hedges =
        amount.qualifiers().stream()
            .map(qualifier -> " " + qualifier.type().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    return amount.literal()
        + hedges
        + " plausibly "
        + amount.plausible()
        + amount.unit().map(Unit::symbol).map(symbol -> " " + symbol).orElse("");
  }

  private static String interval(TimeInterval interval) {
    return " = " + interval.from().orElse("…") + " to " + interval.to().orElse("…");
  }

  private static String circumstances(ClaimFrame frame) {
    String chain =
        frame.attribution().chain().stream().map(Source::name).collect(Collectors.joining(" ← "));
    String said = chain.isEmpty() ? "" : "  said by " + chain;
    return said
        + "  "
        + frame.modality().name().toLowerCase(Locale.ROOT)
        + ", "
        + frame.polarity().name().toLowerCase(Locale.ROOT)
        + frame.validTime().map(time -> ", holds" + interval(time)).orElse("")
        + frame.saidAt().map(time -> ", said" + interval(time)).orElse("");
  }
}
