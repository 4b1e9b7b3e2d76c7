package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;

/** Finds what a position is about: the whole subject before a verb, or all that follows a word. */
final class Targets {
  private static final int LONGEST = 25;
  private static final ImmutableSet<String> OPENERS =
      ImmutableSet.of(
          "that",
          "because",
          "if",
          "as",
          "while",
          "although",
          "though",
          "whereas",
          "when",
          "since",
          "unless",
          "who",
          "which",
          "what",
          "after",
          "before",
          "but",
          "so");
  private static final ImmutableSet<String> ASIDE =
      ImmutableSet.of("amid", "saying", "according", "despite", "warning", "stating", "adding");

  private Targets() {}

  /** The subject that ends before a verb group, infinitives and participles and all. */
  static Optional<Range<Integer>> before(Line line, int group) {
    int last = group - 1;
    while (line.isMark(last)) {
      last--;
    }
    boolean apposed = line.word(last).equals(",");
    int from = last + 1;
    while (from > 0
        && last - from < LONGEST
        && (belongs(line, from - 1) || apposed && line.word(from - 1).equals(","))) {
      from--;
    }
    while (from <= last && line.is(from, Tag.ADV, Tag.CCONJ)) {
      from++;
    }
    return from <= last && !line.is(from, Tag.AUX)
        ? Optional.of(Range.closedOpen(from, last + 1))
        : Optional.empty();
  }

  private static boolean belongs(Line line, int i) {
    if (line.isMark(i) || OPENERS.contains(line.word(i)) || line.is(i, Tag.AUX)) {
      return false;
    }
    if (line.is(i, Tag.VERB)) {
      boolean modifies =
          line.is(i - 1, Tag.DET, Tag.ADJ, Tag.ADP) && line.is(i + 1, Tag.NOUN, Tag.ADJ);
      boolean participle = line.word(i).endsWith("ed") && line.is(i + 1, Tag.ADP) && i > 1;
      return line.word(i - 1).equals("to")
          || line.word(i).endsWith("ing") && !line.is(i - 1, Tag.PUNCT)
          || modifies
          || participle && line.is(i - 1, Tag.NOUN);
    }
    return !line.is(i, Tag.PUNCT, Tag.SCONJ) || line.word(i).equals("-");
  }

  /** What follows a word, up to the end of its clause. */
  static Optional<Range<Integer>> after(Line line, int first) {
    int from = first;
    while (line.isMark(from)) {
      from++;
    }
    int to = from;
    boolean verb = false;
    while (line.has(to) && to - from < LONGEST && !ends(line, to, from)) {
      if (verb && line.word(to).equals("to") && isInfinitive(line, to + 1)) {
        break;
      }
      verb |= to > from && line.is(to, Tag.VERB) && !line.word(to - 1).equals("to");
      to++;
    }
    while (to > from && line.is(to - 1, Tag.ADP, Tag.CCONJ, Tag.PUNCT, Tag.DET, Tag.PART)) {
      to--;
    }
    return to > from ? Optional.of(Range.closedOpen(from, to)) : Optional.empty();
  }

  private static boolean isInfinitive(Line line, int i) {
    return line.is(i, Tag.VERB) && Character.isLowerCase(line.written(i).codePointAt(0));
  }

  private static boolean ends(Line line, int i, int from) {
    String word = line.word(i);
    boolean first = i == from;
    boolean conjunct =
        line.is(i, Tag.CCONJ)
            && (line.is(i + 1, Tag.VERB, Tag.AUX, Tag.PRON, Tag.SCONJ) || line.isMark(i + 1));
    boolean condition =
        word.equals("in")
            && (line.word(i + 1).equals("the") || line.word(i + 1).equals("case"))
            && (line.word(i + 2).equals("event") || line.word(i + 2).equals("of"));
    boolean mark = line.is(i, Tag.PUNCT) && !word.equals("-") && !line.isMark(i);
    boolean finite = line.is(i, Tag.AUX) && !first && !line.word(i - 1).equals("to");
    return mark
        || line.isMark(i) && !first && line.is(i + 1, Tag.PUNCT)
        || !first && (OPENERS.contains(word) || ASIDE.contains(word))
        || conjunct
        || condition
        || finite && !OPENERS.contains(line.word(from));
  }
}
