package org.crosscheck.model;

/** The few checks that the records share. Each names the value, the rule and what was given. */
public final class Require {
  private Require() {}

  /**
   * Returns {@code text} when it has a visible character, otherwise throws and names {@code what}.
   */
  public static String visible(String text, String what) {
    that(text != null && !text.isBlank(), what + " must not be blank", text);
    return text;
  }

  /**
   * Throws unless {@code holds}; {@code rule} says what should hold and {@code value} what was
   * given.
   */
  public static void that(boolean holds, String rule, Object value) {
    if (!holds) {
      throw new IllegalArgumentException(rule + ", was " + value);
    }
  }
}
