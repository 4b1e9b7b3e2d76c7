package org.crosscheck.reporting.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Severity;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.audit.PastFinding;
import org.crosscheck.reporting.audit.ReviewColumns;

/** A cell of an earlier workbook as a value again: typed and coloured as it was. */
final class PastCell {
  private PastCell() {}

  static Value value(String header, PastFinding past) {
    String text = past.cell(header);
    if (text.isEmpty()) {
      return Value.nothing();
    }
    if (header.startsWith("Low ") || header.startsWith("High ")) {
      return typed(text);
    }
    return switch (header) {
      case ReviewColumns.FINGERPRINT, ReviewColumns.PAIRS -> new Value.Code(text);
      case ReviewColumns.LANE -> Value.of(text, lane(text));
      case ReviewColumns.SEVERITY -> Value.of(text, severity(text));
      default -> Value.of(text);
    };
  }

  private static Value typed(String text) {
    return number(text).or(() -> moment(text)).orElseGet(() -> Value.of(text));
  }

  private static Optional<Value> number(String text) {
    try {
      return Optional.of(new Value.Figure(new BigDecimal(text)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Value> moment(String text) {
    try {
      return Optional.of(
          new Value.Moment(
              text.indexOf('T') < 0
                  ? LocalDate.parse(text).atStartOfDay()
                  : LocalDateTime.parse(text)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Shade lane(String words) {
    return Arrays.stream(Lane.values())
        .filter(lane -> Labels.words(lane).equals(words))
        .map(Shade::of)
        .findFirst()
        .orElse(Shade.PLAIN);
  }

  private static Shade severity(String words) {
    return Arrays.stream(Severity.values())
        .filter(severity -> Labels.words(severity).equals(words))
        .map(Shade::of)
        .findFirst()
        .orElse(Shade.PLAIN);
  }
}
