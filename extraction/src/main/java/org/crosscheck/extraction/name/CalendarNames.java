package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.DaysAndMonths;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * Days and months beside names: "since May" names a month, whoever else is called so, and "the
 * Sunday Ledger" a newspaper.
 */
final class CalendarNames {
  private static final ImmutableSet<String> BEFORE_MONTHS =
      ImmutableSet.of(
          "since", "in", "until", "till", "during", "early", "late", "mid", "last", "next", "this",
          "every", "each");
  private static final Pattern WORD_BEFORE = Pattern.compile("(?<word>\\p{L}+)[\\s-]$");
  private static final int LONGEST_WORD = 12;

  /** The same names: no months, and outlets with the day that their name begins with. */
  List<Candidate> told(List<Candidate> names) {
    List<Candidate> told = new ArrayList<>();
    for (Candidate name : names) {
      String before = wordBefore(name).orElse("");
      boolean month =
          DaysAndMonths.contains(name.words().toLowerCase(Locale.ROOT))
              && BEFORE_MONTHS.contains(before.toLowerCase(Locale.ROOT));
      if (!month) {
        told.add(WeekdayOutlets.isOutlet(before, name.words()) ? withDay(name, before) : name);
      }
    }
    return told;
  }

  private static Optional<String> wordBefore(Candidate name) {
    String text = name.sentence().article().textOf(name.sentence().part());
    int start = name.span().start();
    Matcher word = WORD_BEFORE.matcher(text.substring(Math.max(0, start - LONGEST_WORD), start));
    return word.find() ? Optional.of(word.group("word")) : Optional.empty();
  }

  private static Candidate withDay(Candidate name, String day) {
    Span span = new Span(name.span().start() - day.length() - 1, name.span().end());
    return new Candidate(
        name.sentence(),
        span,
        day + " " + name.words(),
        false,
        false,
        Optional.of(NameType.ORGANISATION));
  }
}
