package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.crosscheck.extraction.annotation.DaysAndMonths;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.annotation.Token;
import org.crosscheck.extraction.attribution.SourceNouns;
import org.crosscheck.extraction.name.WeekdayOutlets;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.article.Span;

/**
 * A sentence's words and tags with those between quotation marks told from the narrator's own.
 * Token indices run from 0; an index outside the sentence is a full stop to every question.
 */
final class Clause {
  private static final ImmutableSet<String> OTHER_DAYS =
      ImmutableSet.of(
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "today",
          "yesterday",
          "tomorrow",
          "tonight");

  private final Sentence sentence;
  private final ImmutableList<Token> tokens;
  private final ImmutableList<Tag> tags;
  private final boolean[] quoted;

  /**
   * @param marks the quoted stretches that touch the sentence
   * @param tags one a token
   */
  Clause(Sentence sentence, List<Quoted> marks, ImmutableList<Tag> tags) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.tags = tags;
    this.quoted = new boolean[tokens.size()];
    for (int i = 0; i < quoted.length; i++) {
      Span token = tokens.get(i).span();
      quoted[i] = marks.stream().anyMatch(mark -> mark.span().overlaps(token));
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return tokens.size();
  }

  boolean has(int i) {
    return i >= 0 && i < tokens.size();
  }

  String word(int i) {
    return has(i) ? tokens.get(i).lower() : "";
  }

  String written(int i) {
    return has(i) ? tokens.get(i).text() : "";
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

  /** True for a word between quotation marks, and for the marks. */
  boolean isQuoted(int i) {
    return has(i) && quoted[i];
  }

  /**
   * True for a verb, and for a past form behind a name that the tagger took for something else:
   * "Lind tweeted", "Lind asks".
   */
  boolean isVerbLike(int i) {
    String word = word(i);
    boolean found = word.equals("found") && word(i + 1).equals("that");
    if (is(i, Tag.VERB) || word.equals("said") || word.equals("told") || found) {
      return true;
    }
    boolean past = word.endsWith("ed") && !is(i, Tag.ADJ, Tag.AUX);
    boolean present =
        word.endsWith("s") && is(i, Tag.NOUN) && is(i + 1, Tag.PUNCT, Tag.SCONJ, Tag.ADP);
    return (past || present) && is(i - 1, Tag.PROPN, Tag.PRON) || isVerbAlone(i);
  }

  /**
   * "Her lawyer, Lind, claims he", and at the end ", the utility estimates.", ", union leaders
   * vow.": no noun fits.
   */
  private boolean isVerbAlone(int i) {
    boolean plain = is(i, Tag.NOUN, Tag.SCONJ, Tag.ADJ);
    if (!plain || !isPunctuation(i + 1) && !NounPhrases.isSubjectPronoun(word(i + 1))) {
      return false;
    }
    if (!isPunctuation(i + 1)) {
      return word(i).endsWith("s") && is(i - 1, Tag.PROPN, Tag.PUNCT);
    }
    boolean one =
        word(i).endsWith("s")
            && (is(i - 2, Tag.DET) && isComma(i - 3) || isOutletBehindComma(i - 1));
    boolean many = word(i - 1).endsWith("s") && (isComma(i - 2) || isComma(i - 3));
    return is(i - 1, Tag.NOUN) && (one || many && is(i - 2, Tag.PUNCT, Tag.NOUN, Tag.DET, Tag.ADJ));
  }

  /** ", Swedish public radio" before "reports". */
  private boolean isOutletBehindComma(int noun) {
    int i = noun - 1;
    while (is(i, Tag.ADJ, Tag.NOUN, Tag.PROPN)) {
      i--;
    }
    return SourceNouns.isOutletWord(word(noun)) && isComma(i) && hasVerb(0, i) && !hasComma(0, i);
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isComma(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isNegation(int i) {
    String word = word(i);
    return word.equals("not")
        || word.equals("never")
        || word.endsWith("n't")
        || word.endsWith("n’t");
  }

  /** A weekday, a month, "today". */
  boolean isCalendar(int i) {
    return (DaysAndMonths.contains(word(i)) || OTHER_DAYS.contains(word(i)))
        && !WeekdayOutlets.isOutlet(written(i), written(i + 1));
  }

  int start(int i) {
    return has(i) ? tokens.get(i).start() : i < 0 ? sentence.span().start() : sentence.span().end();
  }

  int end(int i) {
    return has(i) ? tokens.get(i).end() : sentence.span().end();
  }

  Span span(int from, int to) {
    return new Span(start(from), end(to - 1));
  }

  /** True when a verb that can carry a clause stands in {@code [from, to)}. */
  boolean hasVerb(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (tags.get(i).isVerbal() || isPastForm(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Sales rose 3 percent": the past of an irregular verb that is a noun too. */
  private boolean isPastForm(int i) {
    return is(i, Tag.NOUN)
        && is(i - 1, Tag.NOUN, Tag.PROPN)
        && is(i + 1, Tag.NUM, Tag.ADP, Tag.ADV, Tag.SYM, Tag.DET)
        && !word(i).endsWith("s")
        && !WordNet.english().lemma(word(i), WordClass.VERB).equals(word(i))
        && !word(i).endsWith("ing");
  }

  boolean isPunctuation(int i) {
    return !has(i) || tags.get(i) == Tag.PUNCT || !Character.isLetterOrDigit(written(i).charAt(0));
  }

  boolean isDash(int i) {
    return word(i).equals("–") || word(i).equals("—") || word(i).equals("--");
  }

  boolean isComma(int i) {
    return word(i).equals(",");
  }
}
