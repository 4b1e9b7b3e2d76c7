package org.crosscheck.reporting.excel;

import static org.crosscheck.model.Require.that;

import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param header its name; the table writer makes it unique
 * @param width in characters
 * @param value what a row has in it
 */
record Column<T>(String header, int width, Function<? super T, Value> value) {
  Column {
    that(width > 0 && width <= 255, "a column's width must be 1 to 255 characters", width);
  }

  static <T> Column<T> text(String header, int width, Function<? super T, String> words) {
    return new Column<>(header, width, words.andThen(Value::of));
  }
}
