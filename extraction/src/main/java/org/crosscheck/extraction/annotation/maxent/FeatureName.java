package org.crosscheck.extraction.annotation.maxent;

/**
 * The name of a feature of a maximum-entropy model, such as {@code w<=the_mayor}, or a part of one.
 * Names are put together without being written out: what a model's table knows a name by follows
 * from what it knows its parts by, so that a word's letters are looked at once, however many names
 * they stand in. Immutable.
 */
public final class FeatureName {
  /** An odd number without a pattern in its bits: the golden ratio's first 64. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private static final FeatureName NOTHING = new FeatureName("");

  private final String written;
  private final FeatureName first;
  private final FeatureName second;

  /** The characters as digits of a number to the base {@link #BASE}, of which 64 bits are kept. */
  private final long number;

  /** The base to the power of how many characters there are. */
  private final long power;

  private FeatureName(String text) {
    long digits = 0;
    long shift = 1;
    for (int i = 0; i < text.length(); i++) {
      digits = digits * BASE + text.charAt(i);
      shift *= BASE;
    }
    this.written = text;
    this.first = this;
    this.second = this;
    this.number = digits;
    this.power = shift;
  }

  private FeatureName(FeatureName first, FeatureName second) {
    this.written = null;
    this.first = first;
    this.second = second;
    this.number = first.number * second.power + second.number;
    this.power = first.power * second.power;
  }

  /** The name, or part of one, that is written so. */
  public static FeatureName of(String text) {
    return text.isEmpty() ? NOTHING : new FeatureName(text);
  }

  /** This part with another behind it. */
  public FeatureName and(FeatureName next) {
    return new FeatureName(this, next);
  }

  /**
   * 64 bits that depend on each character and its place, and on nothing else: the same for {@code
   * "a"} with {@code "b"} behind it and for {@code "ab"}.
   */
  long key() {
    long key = (number ^ number >>> 32) * BASE;
    return key ^ key >>> 29;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FeatureName name && toString().equals(name.toString());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(number);
  }

  /** As it is written. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    writeTo(text);
    return text.toString();
  }

  private void writeTo(StringBuilder text) {
    if (written != null) {
      text.append(written);
    } else {
      first.writeTo(text);
      second.writeTo(text);
    }
  }
}
