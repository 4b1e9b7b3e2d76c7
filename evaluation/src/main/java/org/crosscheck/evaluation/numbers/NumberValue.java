package org.crosscheck.evaluation.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.evaluation.reading.GoldFile;

/**
 * Whether a number or a range is the one asked for: as numbers, with a relative tolerance of a
 * millionth. Whether a range's ends are open or closed is not compared.
 */
final class NumberValue {
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-6");
  private static final Pattern INTERVAL =
      Pattern.compile("[\\[(](?<low>[^,]*),(?<high>[^,]*)[\\])]");

  private NumberValue() {}

  static boolean equal(JsonNode resolution, Answer answer) {
    Optional<String> wanted = GoldFile.text(resolution, "value");
    if (wanted.isEmpty() || wanted.get().equals("null")) {
      return answer.value().isEmpty();
    }
    Optional<Ends> ends = Ends.parse(wanted.get());
    if (ends.isPresent()) {
      Ends got = answer.value().flatMap(Ends::parse).orElseGet(() -> Ends.of(answer));
      return !got.equals(Ends.NONE) && ends.get().close(got);
    }
    Optional<String> got = answer.value().or(() -> onlyValue(answer));
    Optional<BigDecimal> number = number(wanted);
    return number.isPresent() ? close(number, number(got)) : got.equals(wanted);
  }

  private static Optional<String> onlyValue(Answer answer) {
    return answer.low().equals(answer.high()) ? answer.low() : Optional.empty();
  }

  private static Optional<BigDecimal> number(Optional<String> text) {
    try {
      return text.map(t -> new BigDecimal(t.replace(",", "").replace("%", "").strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean close(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    BigDecimal larger = a.get().abs().max(b.get().abs());
    return a.get().subtract(b.get()).abs().compareTo(larger.multiply(TOLERANCE)) <= 0;
  }

  /** The ends of a range; an open end is absent. */
  private record Ends(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    static final Ends NONE = new Ends(Optional.empty(), Optional.empty());

    static Ends of(Answer answer) {
      return new Ends(number(answer.low()), number(answer.high()));
    }

    /** {@code (20,35]} or {@code (20,)}; empty when the text is not an interval. */
    static Optional<Ends> parse(String text) {
      Matcher interval = INTERVAL.matcher(text);
      return interval.matches()
          ? Optional.of(
              new Ends(
                  number(Optional.of(interval.group("low"))),
                  number(Optional.of(interval.group("high")))))
          : Optional.empty();
    }

    boolean close(Ends other) {
      return NumberValue.close(low, other.low) && NumberValue.close(high, other.high);
    }
  }
}
