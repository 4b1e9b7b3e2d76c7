package org.crosscheck.extraction.time;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.grammar.Group;
import org.crosscheck.extraction.time.words.Words;

/**
 * The day on which the quotations of a sentence were spoken, where the sentence names it outside of
 * them: in "\"We vote tomorrow,\" she said on Monday", tomorrow is Tuesday. Nothing is guessed from
 * other sentences, nor where two days are named.
 *
 * @param day the day
 * @param quoted the indexes of the words inside quotation marks
 */
record SaidDay(LocalDate day, BitSet quoted) {
  boolean isQuoted(int index) {
    return quoted.get(index);
  }

  /**
   * @param parses what was read as if all were said on the day of publication
   * @param published no day after it is one of speaking
   */
  static Optional<SaidDay> of(Words words, List<Group.Parse> parses, LocalDate published) {
    if (parses.size() < 2) {
      return Optional.empty();
    }
    BitSet quoted = quoted(words);
    boolean asked = parses.stream().anyMatch(parse -> quoted.get(parse.start()));
    if (!asked || !speaks(words, quoted)) {
      return Optional.empty();
    }
    Set<LocalDate> days = new TreeSet<>();
    for (Group.Parse parse : parses) {
      if (!quoted.get(parse.start()) && parse.value() instanceof Period period && period.isDay()) {
        period.first().ifPresent(days::add);
      }
    }
    return days.size() == 1
        ? days.stream()
            .filter(day -> day.isBefore(published))
            .map(day -> new SaidDay(day, quoted))
            .findFirst()
        : Optional.empty();
  }

  private static boolean speaks(Words words, BitSet quoted) {
    for (int i = quoted.nextClearBit(0); i < words.size(); i = quoted.nextClearBit(i + 1)) {
      if (Discourse.SPEECH.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** What stands between marks; a mark that is never closed quotes to the end. */
  private static BitSet quoted(Words words) {
    BitSet quoted = new BitSet(words.size());
    int open = -1;
    for (int i = 0; i < words.size(); i++) {
      boolean opens = words.is(i, "“") || open < 0 && words.is(i, "\"");
      boolean closes = words.is(i, "”") || open >= 0 && words.is(i, "\"");
      if (closes && open >= 0) {
        quoted.set(open, i);
        open = -1;
      } else if (opens) {
        open = i;
      }
    }
    if (open >= 0) {
      quoted.set(open, words.size());
    }
    return quoted;
  }
}
