package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
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
 * them: in "\"We vote tomorrow,\" she said on Monday", tomorrow is Tuesday. A sentence that goes on
 * in the same words has the same day; nothing is guessed from others, nor where two days are named.
 *
 * @param day the day
 * @param quoted the indexes of the words inside quotation marks
 */
record SaidDay(LocalDate day, BitSet quoted) {
  private static final ImmutableSet<String> GOES_ON =
      ImmutableSet.of("he", "she", "they", "added", "said", "continued", "went", "on");

  /** True where some time stands in a quotation, so that the day matters. */
  boolean isAsked(List<Group.Parse> parses) {
    return parses.stream().anyMatch(parse -> quoted.get(parse.start()));
  }

  boolean isQuoted(int index) {
    return quoted.get(index);
  }

  /**
   * @param parses what was read as if all were said on the day of publication
   * @param published no day after it is one of speaking
   */
  static Optional<SaidDay> of(Words words, List<Group.Parse> parses, LocalDate published) {
    BitSet quoted = quoted(words);
    if (parses.isEmpty() || !speaks(words, quoted)) {
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

  /**
   * The same day for the sentence behind, where that goes on in the same speaker's words: nothing
   * but words between marks, or those and "he added".
   */
  Optional<SaidDay> goingOn(Words words) {
    BitSet marked = quoted(words);
    if (words.size() == 0 || !marked.get(0)) {
      return Optional.empty();
    }
    for (int i = marked.nextClearBit(0); i < words.size(); i = marked.nextClearBit(i + 1)) {
      if (words.get(i).isLetters() && !GOES_ON.contains(words.get(i).lower())) {
        return Optional.empty();
      }
    }
    return Optional.of(new SaidDay(day, marked));
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
