package org.crosscheck.evaluation.dates;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.scoring.Spanned;

/**
 * A time expression of the gold or of the system.
 *
 * @param type TIMEX3's: DATE, TIME, DURATION, SET
 * @param value TIMEX3's; first and last day joined by a slash where only they are given
 */
record TimeSpan(int start, int end, String type, Optional<String> value) implements Spanned {

  static ImmutableList<TimeSpan> gold(JsonNode row) {
    ImmutableList.Builder<TimeSpan> spans = ImmutableList.builder();
    row.path("spans")
        .forEach(
            span -> spans.add(of(span, span.path("type").asText(), value(span, "value", span))));
    return spans.build();
  }

  /** The date claims of an article's body. */
  static ImmutableList<TimeSpan> system(Iterable<JsonNode> claims) {
    ImmutableList.Builder<TimeSpan> spans = ImmutableList.builder();
    for (JsonNode claim : claims) {
      if (claim.path("kind").asText().equals("date")
          && claim.path("part").asText("body").equals("body")) {
        JsonNode value = claim.path("value");
        spans.add(of(claim, value.path("type").asText("DATE"), value(value, "timex", value)));
      }
    }
    return spans.build();
  }

  private static TimeSpan of(JsonNode span, String type, Optional<String> value) {
    return new TimeSpan(span.path("start").asInt(), span.path("end").asInt(), type, value);
  }

  private static Optional<String> value(JsonNode node, String key, JsonNode ends) {
    Optional<String> low = GoldFile.text(ends, "from").or(() -> GoldFile.text(ends, "low"));
    Optional<String> high = GoldFile.text(ends, "to").or(() -> GoldFile.text(ends, "high"));
    Optional<String> interval =
        low.isPresent() || high.isPresent()
            ? Optional.of(low.orElse("") + "/" + high.orElse(""))
            : Optional.empty();
    return GoldFile.text(node, key).or(() -> interval);
  }

  String shown() {
    return value.orElse("no value");
  }
}
