package org.crosscheck.ingestion.region;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.article.Span;

/**
 * How a text is laid out: its units, and whether blank lines part them. Two kinds of text are told
 * apart: one line a paragraph, as copied from a page, and lines broken by a program at a width, as
 * in mails. In the second a line says nothing by itself, so that its paragraphs are the units.
 *
 * @param units in order, without blank ones
 * @param spaced true when most paragraphs have a blank line between them
 */
record Layout(ImmutableList<Unit> units, boolean spaced) {
  private static final CharMatcher BREAKS = CharMatcher.anyOf("\n\r\u2028\u2029\f\u0085");
  private static final CharMatcher SPACE =
      CharMatcher.whitespace().or(CharMatcher.anyOf("\u200b\ufeff"));
  private static final CharMatcher STOPS = CharMatcher.anyOf(".!?:;…\"”’»)]");

  /** No program breaks lines later than this. */
  private static final int MAX_WIDTH = 100;

  static Layout of(String text) {
    List<Line> lines = lines(text);
    boolean broken = isBroken(text, lines);
    ImmutableList<Unit> units = units(text, lines, broken);
    long parted = units.stream().filter(Unit::blankAfter).count();
    return new Layout(units, parted * 10 >= units.size() * 6L);
  }

  /** A line's visible part, and whether blank lines stand around it. */
  private record Line(int start, int end, boolean blankBefore) {}

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int at = 0;
    while (at < text.length()) {
      int stop = BREAKS.indexIn(text, at);
      int end = stop < 0 ? text.length() : stop;
      int from = at;
      int to = end;
      while (from < to && SPACE.matches(text.charAt(from))) {
        from++;
      }
      while (to > from && SPACE.matches(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        lines.add(new Line(from, to, blank));
      }
      blank = from == to;
      at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return lines;
  }

  /** Most line ends inside paragraphs stand where no sentence does, and no line is long. */
  private static boolean isBroken(String text, List<Line> lines) {
    int inside = 0;
    int open = 0;
    int longest = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      longest = Math.max(longest, line.end() - line.start());
      if (i > 0 && !line.blankBefore()) {
        inside++;
        open += STOPS.matches(text.charAt(lines.get(i - 1).end() - 1)) ? 0 : 1;
      }
    }
    return open >= 3 && open * 2 >= inside && longest <= MAX_WIDTH;
  }

  private static ImmutableList<Unit> units(String text, List<Line> lines, boolean broken) {
    ImmutableList.Builder<Unit> units = ImmutableList.builder();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size()
          || lines.get(i).blankBefore()
          || !broken
          || standsAlone(text, lines, i)) {
        boolean blankAfter = i == lines.size() || lines.get(i).blankBefore();
        units.add(unit(text, lines.get(first), lines.get(i - 1), blankAfter));
        first = i;
      }
    }
    return lines.isEmpty() ? ImmutableList.of() : units.build();
  }

  /**
   * In a text with broken lines, headings, quotations, list items and lines without a word start
   * lines of their own all the same.
   */
  private static boolean standsAlone(String text, List<Line> lines, int index) {
    Line line = lines.get(index);
    char start = text.charAt(line.start());
    return start == '#'
        || start == '>'
        || (start == '-' && text.startsWith("- ", line.start()))
        || (start == '*' && text.startsWith("* ", line.start()))
        || text.charAt(lines.get(index - 1).start()) == '#'
        || !hasLetter(text, line)
        || !hasLetter(text, lines.get(index - 1));
  }

  private static boolean hasLetter(String text, Line line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Unit unit(String text, Line first, Line last, boolean blankAfter) {
    Span span = Span.of(first.start(), last.end());
    String words = span.length() > Unit.MAX_WORDS ? ends(text, span) : span.in(text);
    String folded = SPACE.or(BREAKS).collapseFrom(words, ' ');
    return new Unit(span, folded, Markup.without(folded), first.blankBefore(), blankAfter);
  }

  private static String ends(String text, Span span) {
    int half = Unit.MAX_WORDS / 2;
    return text.substring(span.start(), span.start() + half)
        + " "
        + text.substring(span.end() - half, span.end());
  }
}
