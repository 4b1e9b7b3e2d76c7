package org.crosscheck.evaluation.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.scoring.Spanned;

/**
 * One span that a case asks for.
 *
 * @param resolution the case's value, unit or list of candidate values for a date
 */
record GoldSpan(int start, int end, String text, String type, JsonNode resolution)
    implements Spanned {

  /** The spans of a case; "the end" and "the last but one" are positions and aren't asked for. */
  static ImmutableList<GoldSpan> of(JsonNode row) {
    ImmutableList.Builder<GoldSpan> spans = ImmutableList.builder();
    for (JsonNode expected : row.path("expected")) {
      String type = expected.path("type").asText();
      if (!type.equals("ordinal.relative")) {
        spans.add(
            new GoldSpan(
                expected.path("start").asInt(),
                expected.path("end").asInt(),
                expected.path("text").asText(),
                type.toLowerCase(Locale.ROOT),
                expected.path("resolution")));
      }
    }
    return spans.build();
  }

  boolean right(Answer answer) {
    return type.startsWith("datetimev2.")
        ? DateValue.anyEquals(resolution.path("values"), answer)
        : NumberValue.equal(resolution, answer);
  }

  boolean namesUnit() {
    return resolution.has("unit");
  }

  /** Units are compared without case and without a plural s. */
  boolean rightUnit(Answer answer) {
    return flat(GoldFile.text(resolution, "unit")).equals(flat(answer.unit()));
  }

  private static String flat(Optional<String> unit) {
    String name = unit.orElse("").toLowerCase(Locale.ROOT).strip();
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }
}
