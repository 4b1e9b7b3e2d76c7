package org.crosscheck.reporting.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.crosscheck.reporting.view.Passage;

/** What one cell holds, typed as the reader's program should take it. */
public sealed interface Value {
  /** An empty cell. */
  record Nothing() implements Value {}

  /** Text, never a formula, in any length; a writer cuts it to what its cells hold. */
  record Words(String text, Shade shade) implements Value {}

  /** A sentence with the words that a claim was read from. */
  record Marked(Passage passage) implements Value {}

  record Figure(BigDecimal number) implements Value {}

  /** How many there are of something; a dash where there is none, so that the others stand out. */
  record Count(int number) implements Value {}

  /** A day; with a time of day where {@code moment} is not midnight. */
  record Moment(LocalDateTime moment) implements Value {}

  /** Something that leads somewhere; a format without links shows it alone. */
  record Linked(Value shown, Target target) implements Value {}

  /** Text for programs, in one line however long; people may pass over it. */
  record Code(String text) implements Value {}

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
