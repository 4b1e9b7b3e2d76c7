package org.crosscheck.evaluation.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.scoring.Spanned;

/**
 * One span that the system found, in the terms of the cases: a quantity gives its plain numbers
 * and, where it is more than one exact value, its range; an amount with a unit gives one span.
 *
 * @param family what kind of span it is: {@code number}, {@code currency}, {@code datetime}, …
 * @param value a number or, for a date, its TIMEX3 value
 * @param low the lower end of a range, or the first day
 * @param high the upper end of a range, or the last day
 */
record Answer(
    int start,
    int end,
    String family,
    Optional<String> value,
    Optional<String> low,
    Optional<String> high,
    Optional<String> unit)
    implements Spanned {

  /** What the claims of an article's body answer, in the order of the claims. */
  static ImmutableList<Answer> of(Iterable<JsonNode> claims) {
    ImmutableList.Builder<Answer> answers = ImmutableList.builder();
    for (JsonNode claim : claims) {
      if (claim.path("part").asText("body").equals("body")) {
        switch (claim.path("kind").asText()) {
          case "quantity" -> quantity(claim, answers);
          case "date" -> answers.add(date(claim));
          default -> {}
        }
      }
    }
    return answers.build();
  }

  private static Answer date(JsonNode claim) {
    JsonNode value = claim.path("value");
    return of(
        claim,
        "datetime",
        GoldFile.text(value, "timex"),
        GoldFile.text(value, "from"),
        GoldFile.text(value, "to"),
        Optional.empty());
  }

  private static void quantity(JsonNode claim, ImmutableList.Builder<Answer> answers) {
    JsonNode value = claim.path("value");
    String family = Family.of(value);
    Optional<String> low = GoldFile.text(value, "low");
    Optional<String> high = GoldFile.text(value, "high");
    if (Family.PLAIN.contains(family)) {
      for (JsonNode number : value.path("stated")) {
        Optional<String> stated = GoldFile.text(number, "value");
        answers.add(
            of(number, family, stated, Optional.empty(), Optional.empty(), Optional.empty()));
      }
    } else {
      Optional<String> unit =
          GoldFile.text(value, "unitName").or(() -> GoldFile.text(value, "unit"));
      answers.add(of(claim, family, low.or(() -> high), Optional.empty(), Optional.empty(), unit));
    }
    if (family.equals(Family.NUMBER) && !sameNumber(low, high)) {
      answers.add(of(claim, Family.RANGE, Optional.empty(), low, high, Optional.empty()));
    }
  }

  private static boolean sameNumber(Optional<String> low, Optional<String> high) {
    return low.isPresent() == high.isPresent()
        && (low.isEmpty() || new BigDecimal(low.get()).compareTo(new BigDecimal(high.get())) == 0);
  }

  private static Answer of(
      JsonNode span,
      String family,
      Optional<String> value,
      Optional<String> low,
      Optional<String> high,
      Optional<String> unit) {
    return new Answer(
        span.path("start").asInt(), span.path("end").asInt(), family, value, low, high, unit);
  }

  /** What a list of misses shows of it. */
  String shown() {
    StringBuilder shown = new StringBuilder();
    value.ifPresent(v -> shown.append(v));
    if (low.isPresent() || high.isPresent()) {
      shown.append(" [").append(low.orElse("-")).append(" to ").append(high.orElse("-"));
      shown.append(']');
    }
    unit.ifPresent(u -> shown.append(' ').append(u));
    return shown.toString().strip();
  }
}
