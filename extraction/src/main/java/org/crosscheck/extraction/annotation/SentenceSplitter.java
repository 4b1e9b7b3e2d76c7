package org.crosscheck.extraction.annotation;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.crosscheck.model.article.Span;

/**
 * OpenNLP's sentence detector, corrected where it errs in news: ends are taken back after a title
 * or an initial ("Gen. O. Syrskyi"), after an abbreviation, before a small letter and before a
 * closing quotation mark; ends that it misses after a plain word or a number are put in.
 */
final class SentenceSplitter {
  private static final String ENDS = ".!?";
  private static final String CLOSING = "\"”’»)]";
  private static final String OPENING = "\"“‘«([";

  private final SentenceDetectorME detector = new SentenceDetectorME(Models.SENTENCES);
  private final Abbreviations abbreviations = Abbreviations.english();

  /** The sentences of {@code block}, trimmed, in the offsets of {@code text}. */
  List<Span> split(String text, Span block) {
    List<Span> sentences = new ArrayList<>();
    for (Span stretch : joined(text, block)) {
      sentences.addAll(atMissedEnds(text, stretch));
    }
    return sentences;
  }

  private List<Span> joined(String text, Span block) {
    List<Span> stretches = new ArrayList<>();
    for (opennlp.tools.util.Span found : detector.sentPosDetect(block.in(text))) {
      Span stretch =
          Block.trim(text, block.start() + found.getStart(), block.start() + found.getEnd());
      int last = stretches.size() - 1;
      if (last >= 0 && isOneSentence(text, stretches.get(last), stretch)) {
        stretches.set(last, stretches.get(last).cover(stretch));
      } else if (!stretch.isEmpty()) {
        stretches.add(stretch);
      }
    }
    return stretches;
  }

  private boolean isOneSentence(String text, Span before, Span after) {
    if (after.isEmpty()) {
      return false;
    }
    char first = text.charAt(after.start());
    if (Character.isLowerCase(first) || isClosingMark(text, after)) {
      return true;
    }
    if (QuotationEnds.goesOn(text, before, after)) {
      return true;
    }
    return text.charAt(before.end() - 1) == '.' && abbreviations.goesOn(text, before, after);
  }

  private static boolean isClosingMark(String text, Span after) {
    boolean alone = after.length() == 1 || Character.isWhitespace(text.charAt(after.start() + 1));
    return alone && CLOSING.indexOf(text.charAt(after.start())) >= 0;
  }

  private List<Span> atMissedEnds(String text, Span stretch) {
    List<Span> pieces = new ArrayList<>();
    int from = stretch.start();
    for (int i = from + 1; i < stretch.end() - 2; i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        int next = startAfter(text, i + 1, stretch.end());
        if (next > 0
            && !goesOn(text, from, next, stretch.end())
            && (isPlainEnd(text, from, i) || abbreviations.endsAt(text, from, i, next))) {
          pieces.add(Block.trim(text, from, next));
          from = next;
        }
      }
    }
    pieces.add(new Span(from, stretch.end()));
    return pieces;
  }

  private static boolean goesOn(String text, int from, int next, int end) {
    return QuotationEnds.goesOn(text, Block.trim(text, from, next), new Span(next, end));
  }

  /**
   * Where the next sentence starts if {@code from} follows an end mark: after marks and white
   * space, at a capital.
   */
  private static int startAfter(String text, int from, int end) {
    int i = from;
    while (i < end && CLOSING.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int afterMarks = i;
    while (i < end && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    if (i == afterMarks || i >= end) {
      return -1;
    }
    int letter = i;
    while (letter < end && OPENING.indexOf(text.charAt(letter)) >= 0) {
      letter++;
    }
    return letter < end && Character.isUpperCase(text.charAt(letter)) ? i : -1;
  }

  /**
   * True after a word of four small letters or more, or after a number that does not open the
   * sentence.
   */
  private boolean isPlainEnd(String text, int sentenceStart, int mark) {
    int start = mark;
    while (start > sentenceStart && Character.isLowerCase(text.charAt(start - 1))) {
      start--;
    }
    if (mark - start >= 4) {
      return !abbreviations.contains(text.substring(start, mark));
    }
    while (start > sentenceStart && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start < mark && start > sentenceStart && Character.isDigit(text.charAt(mark - 1));
  }
}
