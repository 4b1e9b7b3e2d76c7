package org.crosscheck.model.article;

import static org.crosscheck.model.Require.that;

/**
 * A stretch of a text, half-open, counted in UTF-16 code units as Java strings count. Exported
 * files count Unicode code points instead; the writers convert. A span does not know which text it
 * belongs to: the {@link Part} beside it does.
 *
 * @param start the first character
 * @param end the character after the last one; {@code end >= start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    that(start >= 0, "span start must be >= 0", start);
    that(end >= start, "span end must be >= start " + start, end);
  }

  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** True when the two share at least one character. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** True when every character of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** This span moved to the right by {@code distance} (to the left if negative). */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  /** The words that the span marks in {@code text}. */
  public String in(CharSequence text) {
    that(end <= text.length(), "span end must be <= text length " + text.length(), end);
    return text.subSequence(start, end).toString();
  }

  /** By start, the longer one first where two start together. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
