package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.quotation.SubjectPhrases;
import org.crosscheck.model.article.Span;

/**
 * A sentence as the rules ask about it. Token indices run from 0; an index outside the sentence is
 * a full stop to every question.
 */
final class Line {
  private static final ImmutableSet<String> BE =
      ImmutableSet.of(
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "am",
          "'s",
          "’s",
          "'re",
          "’re",
          "become",
          "becomes",
          "became",
          "remain",
          "remains",
          "remained");
  private static final ImmutableSet<String> MARKS =
      ImmutableSet.of("“", "”", "\"", "``", "''", "«", "»", "‘", "’");

  private static final Pattern GLUED = Pattern.compile("^[“”\"«»]+(?=.)|(?<=.)[“”\"«»]+$");

  private final Sentence sentence;
  private final ImmutableList<Tag> tags;

  /**
   * @param tags one a token
   */
  Line(Sentence sentence, ImmutableList<Tag> tags) {
    this.sentence = sentence;
    this.tags = tags;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.tokens().size();
  }

  boolean has(int i) {
    return i >= 0 && i < size();
  }

  /** In lower case, without a quotation mark that the tokenizer left on it. */
  String word(int i) {
    String word = has(i) ? sentence.tokens().get(i).lower() : "";
    boolean glued =
        word.length() > 1 && (isMark(word.charAt(0)) || isMark(word.charAt(word.length() - 1)));
    return glued ? GLUED.matcher(word).replaceAll("") : word;
  }

  String written(int i) {
    return has(i) ? sentence.tokens().get(i).text() : "";
  }

  String lemma(int i) {
    return has(i) ? sentence.lemma(i) : "";
  }

  Tag tag(int i) {
    return has(i) ? tags.get(i) : Tag.PUNCT;
  }

  boolean is(int i, Tag... any) {
    for (Tag tag : any) {
      if (has(i) && tags.get(i) == tag) {
        return true;
      }
    }
    return false;
  }

  boolean isMark(int i) {
    return MARKS.contains(word(i));
  }

  boolean isBe(int i) {
    return BE.contains(word(i));
  }

  boolean isNegation(int i) {
    String word = word(i);
    return word.equals("not")
        || word.equals("never")
        || word.equals("cannot")
        || word.endsWith("n't")
        || word.endsWith("n’t");
  }

  /** Past adverbs and quotation marks: the next word that counts. */
  int pastAdverbs(int i) {
    int next = i;
    while (is(next, Tag.ADV) || isMark(next)) {
      next++;
    }
    return next;
  }

  /** The token before {@code i} that is neither adverb nor quotation mark. */
  int beforeAdverbs(int i) {
    int before = i - 1;
    while (is(before, Tag.ADV) || isMark(before)) {
      before--;
    }
    return before;
  }

  /** The first token of the verb group that ends at {@code verb}. */
  int groupStart(int verb) {
    int start = verb;
    while (is(start - 1, Tag.AUX, Tag.ADV)
        || isMark(start - 1) && is(start - 2, Tag.AUX)
        || is(start - 1, Tag.PART) && !word(start - 1).startsWith("’") && !isPossessive(start - 1)
        || word(start - 1).equals("cannot")) {
      start--;
    }
    return start;
  }

  private boolean isPossessive(int i) {
    return word(i).equals("'s") || word(i).equals("'");
  }

  /** The words of the group that negate its verb. */
  ImmutableList<Range<Integer>> negators(int from, int verb) {
    return IntStream.range(from, verb)
        .filter(this::isNegation)
        .mapToObj(not -> Range.closedOpen(not, not + 1))
        .collect(ImmutableList.toImmutableList());
  }

  /** Who acts: the phrase before a verb group. */
  Optional<Range<Integer>> actorBefore(int group) {
    return SubjectPhrases.before(sentence, tags, group);
  }

  /** Without quotation marks at the ends. */
  Span span(int from, int to) {
    int start = sentence.tokens().get(from).start();
    int end = sentence.tokens().get(to - 1).end();
    String text = sentence.text();
    while (start + 1 < end && isMark(text.charAt(start - sentence.span().start()))) {
      start++;
    }
    while (end - 1 > start && isMark(text.charAt(end - 1 - sentence.span().start()))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isMark(char c) {
    return "“”\"«»".indexOf(c) >= 0;
  }

  /** True where the narrator asks: nothing is said to be so. */
  boolean isQuestion() {
    return word(size() - 1).equals("?") && !isMark(0);
  }

  Span span(Range<Integer> range) {
    return span(range.lowerEndpoint(), range.upperEndpoint());
  }
}
