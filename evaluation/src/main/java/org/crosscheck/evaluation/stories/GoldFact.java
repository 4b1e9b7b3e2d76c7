package org.crosscheck.evaluation.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.evaluation.reading.GoldFile;

/**
 * One fact that the gold lists for an article.
 *
 * @param part title or body
 * @param start in code points of its part
 */
record GoldFact(
    String id, String article, String kind, String part, int start, int end, JsonNode json) {
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-6");

  static GoldFact of(JsonNode fact) {
    return new GoldFact(
        fact.path("id").asText(),
        fact.path("article").asText(),
        fact.path("kind").asText(),
        fact.path("in").asText().equals("title") ? "title" : "body",
        fact.path("start").asInt(),
        fact.path("end").asInt(),
        fact);
  }

  /** True for a quantity or date that states a value which can be compared. */
  boolean asked() {
    JsonNode value = json.path("value");
    boolean amount = kind.equals("quantity");
    return (amount || kind.equals("date"))
        && !json.path("noise").asBoolean()
        && !value.path("granularity").asText().equals("vague")
        && (!amount || number(value, "low").isPresent() || number(value, "high").isPresent());
  }

  boolean overlaps(JsonNode claim) {
    return claim.path("part").asText("body").equals(part)
        && claim.path("start").asInt() < end
        && start < claim.path("end").asInt();
  }

  boolean right(JsonNode claim) {
    return kind.equals("quantity")
        ? amountAgrees(json.path("value"), claim.path("value"))
        : dateAgrees(json.path("value"), claim.path("value"));
  }

  private static boolean amountAgrees(JsonNode gold, JsonNode system) {
    return same(lowEnd(gold), lowEnd(system)) && same(number(gold, "high"), number(system, "high"));
  }

  /** A lower end of zero says as much as none. */
  private static Optional<BigDecimal> lowEnd(JsonNode value) {
    return number(value, "low").filter(low -> low.signum() != 0);
  }

  private static Optional<BigDecimal> number(JsonNode value, String key) {
    return GoldFile.text(value, key).map(BigDecimal::new);
  }

  private static boolean same(Optional<BigDecimal> gold, Optional<BigDecimal> system) {
    if (gold.isEmpty() || system.isEmpty()) {
      return gold.isEmpty() && system.isEmpty();
    }
    BigDecimal allowed = TOLERANCE.multiply(gold.get().abs().max(BigDecimal.ONE));
    return gold.get().subtract(system.get()).abs().compareTo(allowed) <= 0;
  }

  private static boolean dateAgrees(JsonNode gold, JsonNode system) {
    Optional<String> from = day(system, "from");
    Optional<String> to = day(system, "to");
    boolean sameStart = from.isPresent() && from.equals(day(gold, "start"));
    boolean sameEnd = to.isEmpty() || to.equals(day(gold, "end"));
    return (sameStart && sameEnd) || (from.isPresent() && from.equals(day(gold, "event_date")));
  }

  private static Optional<String> day(JsonNode value, String key) {
    return GoldFile.text(value, key).map(text -> text.substring(0, Math.min(10, text.length())));
  }
}
