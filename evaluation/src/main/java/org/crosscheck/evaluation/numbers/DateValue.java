package org.crosscheck.evaluation.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.evaluation.reading.GoldFile;

/**
 * Whether a date is one of the candidates that a case allows: by value, by TIMEX, or by its first
 * and last day, where the cases often give the day after the last.
 */
final class DateValue {
  private static final Pattern ZERO_MINUTES = Pattern.compile("(?<hour>T\\d\\d)(?::00){1,2}$");

  private DateValue() {}

  static boolean anyEquals(JsonNode candidates, Answer answer) {
    for (JsonNode candidate : candidates) {
      if (sameValue(candidate, answer) || sameEnds(candidate, answer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameValue(JsonNode candidate, Answer answer) {
    return answer.value().isPresent()
        && (timex(answer.value()).equals(timex(GoldFile.text(candidate, "value")))
            || timex(answer.value()).equals(timex(GoldFile.text(candidate, "timex"))));
  }

  private static boolean sameEnds(JsonNode candidate, Answer answer) {
    Optional<String> end = GoldFile.text(candidate, "end");
    return (answer.low().isPresent() || answer.high().isPresent())
        && (candidate.has("start") || candidate.has("end"))
        && answer.low().equals(GoldFile.text(candidate, "start"))
        && (answer.high().equals(end) || answer.high().equals(end.flatMap(DateValue::dayBefore)));
  }

  /** T07:00 and T07:00:00 say what the cases write as T07; nothing else is changed. */
  private static Optional<String> timex(Optional<String> value) {
    return value.map(v -> ZERO_MINUTES.matcher(v).replaceFirst("${hour}"));
  }

  private static Optional<String> dayBefore(String iso) {
    try {
      return iso.length() == 10
          ? Optional.of(LocalDate.parse(iso).minusDays(1).toString())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
