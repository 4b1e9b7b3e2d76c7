package org.crosscheck.extraction.dating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.Timex;
import org.crosscheck.model.value.TimexType;

/**
 * Times by the clock as phrases: "at 8 a.m.", "around noon" and "shortly after 8 a.m. on Tuesday",
 * which is about then and not any time after. They may be without a day.
 */
final class Clocks {
  private static final Pattern BY_THE_CLOCK = Pattern.compile(".*T\\d\\d(?::\\d\\d)*");
  private static final ImmutableSet<String> AT = ImmutableSet.of("at", "around", "about", "by");
  private static final ImmutableSet<String> SHORTLY =
      ImmutableSet.of("shortly", "just", "soon", "right", "minutes", "moments");
  private static final String AFTER = "after";
  private static final String BEFORE = "before";

  /** A time by the clock, with or without a day. */
  static boolean isClock(DateClaim date) {
    return date.timex().type() == TimexType.TIME
        && BY_THE_CLOCK.matcher(date.timex().value()).matches();
  }

  /** The phrases of a sentence, in order. */
  ImmutableList<TimePhrase> in(Sentence sentence, List<DateClaim> dates) {
    return dates.stream()
        .filter(Clocks::isClock)
        .flatMap(date -> phrase(sentence, date))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<TimePhrase> phrase(Sentence sentence, DateClaim date) {
    int first = sentence.tokenAt(date.evidence().span().start());
    int to = sentence.tokenAt(date.evidence().span().end() - 1) + 1;
    String before = word(sentence, first - 1);
    boolean near = before.equals(AFTER) || before.equals(BEFORE);
    if (to > sentence.tokens().size() || near && !SHORTLY.contains(word(sentence, first - 2))) {
      return Stream.empty();
    }
    int from = near ? first - 2 : AT.contains(before) ? first - 1 : first;
    boolean tied =
        from < first || AT.contains(word(sentence, first)) || date.timex().mod().isPresent();
    return tied ? Stream.of(new TimePhrase(date, from, to, Link.AT)) : Stream.empty();
  }

  /** The time with TIMEX3's modifier for what stands before it. */
  static Timex timex(Sentence sentence, TimePhrase phrase) {
    Timex written = phrase.date().timex();
    String before = word(sentence, sentence.tokenAt(phrase.date().evidence().span().start()) - 1);
    Optional<String> near =
        Optional.of(before)
            .filter(word -> word.equals(AFTER) || word.equals(BEFORE))
            .map(word -> word.toUpperCase(java.util.Locale.ROOT));
    return written.withMod(near.or(written::mod));
  }

  private static String word(Sentence sentence, int token) {
    return token >= 0 && token < sentence.tokens().size()
        ? sentence.tokens().get(token).lower()
        : "";
  }
}
