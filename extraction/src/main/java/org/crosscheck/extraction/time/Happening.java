package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.time.words.Words;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.value.Measure;

/**
 * What a time dates: the verb that it follows in its clause, with its subject and object. Says
 * nothing rather than something unsure: where a limit is given ("until Friday"), where a clause
 * ends between verb and time, where the verb tells that somebody spoke, or where there is no
 * subject.
 */
final class Happening {
  private static final int REACH = 9;
  private static final ImmutableSet<String> AT =
      ImmutableSet.of("on", "in", "at", "during", "early", "late", "mid", "the", "-");
  private static final ImmutableSet<String> LIMITS =
      ImmutableSet.of(
          "until", "till", "by", "since", "before", "after", "from", "to", "through", "of", "for",
          "and", "or", "as", "than");
  private static final ImmutableSet<Tag> WITHIN_CLAUSE =
      ImmutableSet.of(Tag.ADP, Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.ADV, Tag.PART);
  private static final ImmutableSet<Tag> BEFORE_HEAD =
      ImmutableSet.of(Tag.DET, Tag.ADJ, Tag.NUM, Tag.PRON, Tag.PART);
  private static final ImmutableSet<Tag> WITH_VERB = ImmutableSet.of(Tag.AUX, Tag.ADV, Tag.PART);

  private final Sentence sentence;
  private final Span time;

  private Happening(Sentence sentence, Span time) {
    this.sentence = sentence;
    this.time = time;
  }

  /**
   * False where the word before the time already tells that it dates nothing, so that no tags need
   * be asked for: at the start of a sentence, after a mark, a limit or a reporting verb.
   */
  static boolean mayPrecede(Words words, int time) {
    int i = time - 1;
    while (i >= 0 && AT.contains(words.get(i).lower())) {
      i--;
    }
    return i >= 0
        && words.get(i).isLetters()
        && !LIMITS.contains(words.get(i).lower())
        && !ReportingVerbs.isForm(words.get(i).lower());
  }

  static Optional<Measure> of(Sentence sentence, Span time) {
    return new Happening(sentence, time).read();
  }

  private Optional<Measure> read() {
    int before = beforeTime();
    Optional<Integer> verb = verb(before);
    if (verb.isEmpty() || isReporting(sentence.lemma(verb.get())) || isGenitive()) {
      return Optional.empty();
    }
    Optional<String> object = object(verb.get(), before);
    return subject(verb.get()).map(subject -> measure(sentence.lemma(verb.get()), object, subject));
  }

  private static Measure measure(String verb, Optional<String> object, String subject) {
    return new Measure(
        object.orElse(verb), object.map(thing -> verb), Optional.of(subject), Optional.empty());
  }

  /** The last token before the time and its preposition; -1 where a limit or nothing precedes. */
  private int beforeTime() {
    int i = sentence.tokenAt(time.start()) - 1;
    while (i >= 0 && AT.contains(sentence.tokens().get(i).lower())) {
      i--;
    }
    return i >= 0 && sentence.tag(i) == Tag.ADP ? -1 : i;
  }

  /** "Friday's attack", "the March summit". */
  private boolean isGenitive() {
    int after = sentence.tokenAt(time.end());
    return after < sentence.tokens().size()
        && (sentence.tag(after).isNominal()
            || sentence.tag(after) == Tag.ADJ
            || sentence.tokens().get(after).text().startsWith("'")
            || sentence.tokens().get(after).text().startsWith("’"));
  }

  private Optional<Integer> verb(int before) {
    for (int i = before; i >= Math.max(0, before - REACH); i--) {
      if (sentence.tag(i) == Tag.VERB) {
        return Optional.of(i);
      }
      if (!WITHIN_CLAUSE.contains(sentence.tag(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isReporting(String lemma) {
    return ReportingVerbs.contains(lemma);
  }

  /** The head of the noun phrase right after the verb. */
  private Optional<String> object(int verb, int before) {
    int i = verb + 1;
    while (i <= before && BEFORE_HEAD.contains(sentence.tag(i))) {
      i++;
    }
    int head = -1;
    while (i <= before && sentence.tag(i).isNominal()) {
      head = i++;
    }
    return head < 0 ? Optional.empty() : Optional.of(sentence.lemma(head));
  }

  /** The name or noun right before the verb and its auxiliaries, a name with all its words. */
  private Optional<String> subject(int verb) {
    int i = verb - 1;
    while (i >= 0 && WITH_VERB.contains(sentence.tag(i))) {
      i--;
    }
    if (i < 0 || !sentence.tag(i).isNominal()) {
      return Optional.empty();
    }
    int start = i;
    while (start > 0 && sentence.tag(start - 1) == Tag.PROPN && sentence.tag(i) == Tag.PROPN) {
      start--;
    }
    boolean inPhrase = start > 0 && followsPreposition(start);
    String text = sentence.article().textOf(sentence.part());
    Span span = sentence.tokens().get(start).span().cover(sentence.tokens().get(i).span());
    return inPhrase
        ? Optional.empty()
        : Optional.of(
            start == i && sentence.tag(i) == Tag.NOUN ? sentence.lemma(i) : span.in(text));
  }

  /** "The mayor of Riga resigned": Riga is not who resigned. */
  private boolean followsPreposition(int start) {
    int i = start - 1;
    while (i >= 0 && (BEFORE_HEAD.contains(sentence.tag(i)) || sentence.tag(i).isNominal())) {
      i--;
    }
    return i >= 0 && (sentence.tag(i) == Tag.ADP || sentence.tag(i) == Tag.VERB);
  }
}
