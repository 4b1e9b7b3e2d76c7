package org.crosscheck.extraction.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/**
 * The days of things that happened, by the noun that names them: the vote of "the vote on Tuesday"
 * and "Tuesday's vote", and of "voted on Tuesday". What was given two days has none.
 */
final class NamedDays {
  private static final LocalDate SEVERAL = LocalDate.MIN;
  private static final String ON = "on";

  private final Map<String, LocalDate> days = new HashMap<>();

  /** The day of what the noun names, which is in lower case. */
  Optional<Period> of(String noun) {
    return Optional.ofNullable(days.get(noun)).filter(day -> !day.equals(SEVERAL)).map(Period::day);
  }

  /**
   * Keeps what the words beside a day say happened on it.
   *
   * @param start the first word of the day
   * @param end the word behind it
   */
  void heard(LocalDate day, Words words, int start, int end) {
    int before = words.is(start - 1, ON) ? start - 2 : start - 1;
    if (isPlain(words, before)) {
      keep(words.get(before), day);
    }
    boolean owner = words.is(end, "'s") || words.is(end, "'") && words.is(end + 1, "s");
    int noun = words.is(end, "'s") ? end + 1 : end + 2;
    if (owner && isPlain(words, noun)) {
      keep(words.get(isPlain(words, noun + 1) ? noun + 1 : noun), day);
      keep(words.get(noun), day);
    }
  }

  private static boolean isPlain(Words words, int at) {
    return words.has(at)
        && words.get(at).isLetters()
        && words.get(at).lower().length() > 2
        && !words.get(at).isCapitalised();
  }

  /** "Voted" tells of a vote, "attacked" of an attack. */
  private void keep(Word word, LocalDate day) {
    String name = word.lower();
    put(name, day);
    if (name.endsWith("ed")) {
      put(name.substring(0, name.length() - 1), day);
      put(name.substring(0, name.length() - 2), day);
    }
  }

  private void put(String name, LocalDate day) {
    days.merge(name, day, (one, other) -> one.equals(other) ? one : SEVERAL);
  }
}
