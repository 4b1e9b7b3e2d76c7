package org.crosscheck.reporting.table;

import static org.crosscheck.model.Require.that;

import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param header its name; the table writer makes it unique
 * @param headerShade how the name looks
 * @param width in characters
 * @param value what a row has in it
 */
public record Column<T>(
    String header, Shade headerShade, int width, Function<? super T, Value> value) {
  public Column {
    that(width > 0 && width <= 255, "a column's width must be 1 to 255 characters", width);
  }

  public Column(String header, int width, Function<? super T, Value> value) {
    this(header, Shade.HEADER, width, value);
  }

  /** A column whose numbers or dates stand at the right, and its name above them. */
  public static <T> Column<T> figures(String header, int width, Function<? super T, Value> value) {
    return new Column<>(header, Shade.HEADER_AT_RIGHT, width, value);
  }

  public static <T> Column<T> text(String header, int width, Function<? super T, String> words) {
    return new Column<>(header, width, words.andThen(Value::of));
  }
}
