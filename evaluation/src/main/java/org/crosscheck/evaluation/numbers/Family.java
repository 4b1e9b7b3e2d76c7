package org.crosscheck.evaluation.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.evaluation.reading.GoldFile;

/**
 * What kind of span a case asks for. Each case is about one model, so spans of other families are
 * left out of it.
 */
final class Family {
  static final String NUMBER = "number";
  static final String RANGE = "numberrange";

  /** The families whose numbers are asked for one by one. */
  static final ImmutableSet<String> PLAIN = ImmutableSet.of(NUMBER, "ordinal");

  /** The longer name stands first: a NumberRange model is also a Number model by its beginning. */
  private static final ImmutableMap<String, String> BY_MODEL =
      ImmutableMap.<String, String>builder()
          .put("NumberRange", RANGE)
          .put("NumberModel", NUMBER)
          .put("Ordinal", "ordinal")
          .put("Percent", "percentage")
          .put("Currency", "currency")
          .put("Dimension", "dimension")
          .put("Age", "age")
          .put("Temperature", "temperature")
          .put("DateTime", "datetime")
          .buildOrThrow();

  private Family() {}

  /** The family that the cases of {@code model} ask for. */
  static String ofModel(String model) {
    return BY_MODEL.entrySet().stream()
        .filter(entry -> model.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a model must be one of " + BY_MODEL + ", was " + model));
  }

  /** The family of a quantity claim's value. */
  static String of(JsonNode quantity) {
    Optional<String> unit = GoldFile.text(quantity, "unit");
    Optional<String> dimension = GoldFile.text(quantity, "dimension");
    if (unit.filter("percent"::equals).isPresent()) {
      return "percentage";
    }
    if (GoldFile.text(quantity, "form").filter("ordinal"::equals).isPresent()) {
      return "ordinal";
    }
    if (dimension.filter("money"::equals).isPresent() || unit.filter(Family::iso4217).isPresent()) {
      return "currency";
    }
    return dimension
        .map(d -> d.equals("age") || d.equals("temperature") ? d : "dimension")
        .orElse(NUMBER);
  }

  private static boolean iso4217(String unit) {
    return unit.length() == 3
        && unit.equals(unit.toUpperCase(Locale.ROOT))
        && !unit.equals(unit.toLowerCase(Locale.ROOT));
  }
}
