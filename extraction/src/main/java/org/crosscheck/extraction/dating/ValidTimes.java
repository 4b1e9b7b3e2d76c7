package org.crosscheck.extraction.dating;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.claims.Voices;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.value.TimeInterval;

/**
 * When the claims of one sentence hold: each at the time that its own stretch of the sentence
 * gives. Where two times could be meant, none is taken.
 */
final class ValidTimes {
  private final Sentence sentence;
  private final Voices voices;
  private final List<TimePhrase> phrases;
  private final ImmutableList<Integer> amounts;
  private final Stretches stretches;

  ValidTimes(
      Sentence sentence,
      Voices voices,
      List<TimePhrase> phrases,
      ImmutableList<Integer> amounts,
      Stretches stretches) {
    this.sentence = sentence;
    this.voices = voices;
    this.phrases = phrases;
    this.amounts = amounts;
    this.stretches = stretches;
  }

  Optional<TimeInterval> of(Claim claim) {
    Span words = claim.evidence().span();
    int first = sentence.tokenAt(words.start());
    int last = sentence.tokenAt(words.end() - 1);
    if (last >= sentence.tokens().size()) {
      return Optional.empty();
    }
    List<TimePhrase> mine =
        phrases.stream()
            .filter(phrase -> voices.isOne(phrase.date().evidence().span(), words))
            .toList();
    int stretch = stretch(last);
    List<TimePhrase> own =
        mine.stream().filter(phrase -> stretches.at(phrase.from()) == stretch).toList();
    Optional<TimePhrase> time = own.isEmpty() ? antecedent(mine, first) : chosen(own, first, last);
    return time.flatMap(TimePhrase::holds);
  }

  /** The amount of "2,300 people who died in 1998" belongs to the relative clause behind it. */
  private int stretch(int last) {
    boolean attached =
        last + 1 < sentence.tokens().size()
            && !stretches.isOne(last, last + 1)
            && stretches.opener(last + 1) == last + 1
            && isRelative(last + 1)
            && !goesOn(last);
    return stretches.at(attached ? last + 1 : last);
  }

  private boolean isRelative(int token) {
    String word = sentence.tokens().get(token).lower();
    return word.equals("who") || word.equals("that") || word.equals("which");
  }

  /** True when the clause around the relative clause has its own end behind it. */
  private boolean goesOn(int token) {
    for (int i = token + 1; i < sentence.tokens().size(); i++) {
      if (stretches.isOne(i, token) && sentence.tag(i).isVerbal()) {
        return true;
      }
    }
    return false;
  }

  private Optional<TimePhrase> chosen(List<TimePhrase> own, int first, int last) {
    Optional<TimePhrase> behind =
        own.stream().filter(phrase -> phrase.from() > last - 1 && phrase.to() > last).findFirst();
    Optional<TimePhrase> ahead =
        own.stream().filter(phrase -> phrase.to() <= first).reduce((one, other) -> other);
    if (behind.isPresent() && !hasAmountIn(last + 1, behind.get().from())) {
      return behind.filter(phrase -> phrase.link() != Link.OF_NOUN);
    }
    if (ahead.isPresent()) {
      return ahead.filter(phrase -> reaches(phrase, first, own));
    }
    return behind.filter(phrase -> own.size() == 1 && phrase.link() != Link.OF_NOUN);
  }

  /** A time that opens the stretch reaches all of it, another one up to a comma. */
  private boolean reaches(TimePhrase phrase, int first, List<TimePhrase> own) {
    boolean leads = amounts.stream().noneMatch(at -> at < phrase.from() && isInStretch(at, phrase));
    if (phrase.link() == Link.OF_NOUN) {
      return leads && own.size() == 1;
    }
    if (leads) {
      return true;
    }
    for (int i = phrase.to(); i < first; i++) {
      if (sentence.tokens().get(i).text().equals(",")) {
        return false;
      }
    }
    return true;
  }

  private boolean isInStretch(int token, TimePhrase phrase) {
    return stretches.isOne(token, phrase.from());
  }

  private boolean hasAmountIn(int from, int to) {
    return amounts.stream().anyMatch(at -> from <= at && at < to);
  }

  /**
   * "the flood of 1997, which killed 56", "in 2023, when 1,500 jobs went". What happened "when" is
   * of that time, also where the clause around it goes on "since" then.
   */
  private Optional<TimePhrase> antecedent(List<TimePhrase> mine, int first) {
    int opener = stretches.opener(first);
    String word = sentence.tokens().get(opener).lower();
    boolean refers =
        word.equals("which") || word.equals("when") || word.equals("that") || word.equals("where");
    if (!refers || opener == 0) {
      return Optional.empty();
    }
    int end = sentence.tokens().get(opener - 1).text().equals(",") ? opener - 1 : opener;
    return mine.stream()
        .filter(phrase -> phrase.to() == end)
        .findFirst()
        .map(phrase -> word.equals("when") ? phrase.linked(Link.AT) : phrase)
        .or(() -> word.equals("where") ? frame(mine, opener) : Optional.empty());
  }

  /**
   * "A day earlier, rockets fell on the town, where nobody was hurt": a time that opens the
   * sentence holds for what happened at the place too, and not for what is always so there.
   */
  private Optional<TimePhrase> frame(List<TimePhrase> mine, int opener) {
    return mine.stream()
        .filter(phrase -> mine.size() == 1 && phrase.from() == 0 && isPast(opener))
        .findFirst();
  }

  private boolean isPast(int opener) {
    for (int i = opener; i < sentence.tokens().size() && stretches.isOne(i, opener); i++) {
      String word = sentence.tokens().get(i).lower();
      boolean simple = sentence.tag(i) == Tag.VERB && word.endsWith("ed");
      if (simple || word.equals("was") || word.equals("were")) {
        return true;
      }
    }
    return false;
  }
}
