package org.crosscheck.reporting.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.crosscheck.reporting.view.Passage;

/** What one cell holds, typed as the reader's program should take it. */
sealed interface Value {
  /** An empty cell. */
  record Nothing() implements Value {}

  /** Text, never a formula, in any length; the writer cuts it to what a cell holds. */
  record Words(String text, Shade shade) implements Value {}

  /** A sentence with bold words. */
  record Marked(Passage passage) implements Value {}

  record Figure(BigDecimal number) implements Value {}

  /** How many there are of something; a dash where there is none, so that the others stand out. */
  record Count(int number) implements Value {}

  /** A day; with a time of day where {@code moment} is not midnight. */
  record Moment(LocalDateTime moment) implements Value {}

  static Value nothing() {
    return new Nothing();
  }

  static Value of(String text) {
    return text.isEmpty() ? nothing() : new Words(text, Shade.PLAIN);
  }

  static Value of(String text, Shade shade) {
    return new Words(text, shade);
  }

  static Value of(Optional<String> text) {
    return text.map(Value::of).orElse(nothing());
  }

  static Value of(Passage passage) {
    return new Marked(passage);
  }

  static Value ofCount(int number) {
    return new Count(number);
  }

  static Value ofNumber(Optional<BigDecimal> number) {
    return number.<Value>map(Figure::new).orElse(nothing());
  }

  static Value ofDay(Optional<LocalDate> day) {
    return ofMoment(day.map(LocalDate::atStartOfDay));
  }

  static Value ofMoment(Optional<LocalDateTime> moment) {
    return moment.<Value>map(Moment::new).orElse(nothing());
  }
}
