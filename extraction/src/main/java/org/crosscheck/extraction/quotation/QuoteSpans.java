package org.crosscheck.extraction.quotation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.OneLine;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.claim.QuotationType;

/** Where exactly a quotation stands in its part, of which kind it is, and what its words are. */
final class QuoteSpans {
  private static final String EDGES = ",;:–—-.";
  private static final int SHORTEST_UTTERANCE = 6;

  /** How far a speaker's words may stand from the last that were given to them, in characters. */
  private static final int LONGEST_GAP = 200;

  /** From this length on a word of an English title is written with a capital. */
  private static final int LEAST_CAPITAL = 5;

  private static final Pattern THAT = Pattern.compile("^that\\s");
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final String text;
  private final List<Sentence> sentences;

  QuoteSpans(String text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  /**
   * A sentence of somebody's own rather than a term or a title: it ends with a stop, or is long.
   */
  boolean isUtterance(Quoted quoted) {
    String words = quoted.content().in(text).strip();
    if (words.isEmpty() || isTitle(words)) {
      return false;
    }
    boolean stops = ".!?,…".indexOf(words.charAt(words.length() - 1)) >= 0;
    int count = Iterables.size(WORDS.split(words));
    return stops && count >= 2 && Character.isUpperCase(words.charAt(0))
        || count >= SHORTEST_UTTERANCE;
  }

  /** "The Long Road to Water": each longer word has a capital and nothing ends a sentence. */
  private static boolean isTitle(String words) {
    boolean ends = ".!?,…".indexOf(words.charAt(words.length() - 1)) >= 0;
    return !ends
        && Splitter.on(CharMatcher.whitespace())
            .omitEmptyStrings()
            .splitToStream(words)
            .filter(word -> word.length() >= LEAST_CAPITAL)
            .allMatch(word -> !Character.isLowerCase(word.codePointAt(0)));
  }

  /**
   * True when a quotation opens a sentence in the paragraph that the last one ended in, with
   * nothing but the rest of its cue between.
   */
  boolean goesOn(int lastEnd, Quoted quoted) {
    int start = quoted.span().start();
    if (start < lastEnd || start - lastEnd > LONGEST_GAP) {
      return false;
    }
    String between = text.substring(lastEnd, start);
    return between.indexOf('\n') < 0 && (opensSentence(quoted) || between.strip().endsWith("."));
  }

  boolean opensSentence(Quoted quoted) {
    int start = quoted.span().start();
    return sentences.stream().anyMatch(sentence -> sentence.span().start() == start);
  }

  /** Too long for a title or a term. */
  boolean isLong(Quoted quoted) {
    return Iterables.size(WORDS.split(quoted.content().in(text))) >= SHORTEST_UTTERANCE;
  }

  static QuotationType type(Span span, List<Quoted> inside) {
    if (inside.isEmpty()) {
      return QuotationType.INDIRECT;
    }
    boolean whole = inside.size() == 1 && inside.get(0).span().length() + 1 >= span.length();
    return whole ? QuotationType.DIRECT : QuotationType.MIXED;
  }

  /** The words, without marks around a direct quotation and without a leading "that". */
  String content(Span span, QuotationType type, List<Quoted> inside) {
    String words = type == QuotationType.DIRECT ? inside.get(0).content().in(text) : span.in(text);
    return OneLine.of(THAT.matcher(words.strip()).replaceFirst(""));
  }

  /** The sentences that a quotation runs over count as one. */
  Evidence evidence(Sentence sentence, Span span) {
    Span around = sentence.span().cover(span);
    for (Sentence other : sentences) {
      if (other.span().overlaps(span)) {
        around = around.cover(other.span());
      }
    }
    return Evidence.in(sentence.article(), sentence.part(), span, around);
  }

  /** Without white space and stray marks at the ends; closing quotation marks stay. */
  Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1)) && !isAcronymEnd(end)) {
      end--;
    }
    return Span.of(start, end);
  }

  /** The stop of "U.S." belongs to the word. */
  private boolean isAcronymEnd(int end) {
    return end > 3
        && text.charAt(end - 1) == '.'
        && Character.isUpperCase(text.charAt(end - 2))
        && text.charAt(end - 3) == '.';
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || EDGES.indexOf(c) >= 0;
  }
}
