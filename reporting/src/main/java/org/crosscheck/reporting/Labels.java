package org.crosscheck.reporting;

import java.util.Locale;

/**
 * How the names of the model's enums are written: with hyphens where a program reads them, with
 * spaces where a person does.
 */
public final class Labels {
  private Labels() {}

  /** {@code NOT_COMPARABLE} as {@code not-comparable}, for exported files. */
  public static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code NOT_COMPARABLE} as "not comparable", for readers. */
  public static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
