package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/**
 * The words of a list of days that share the name of their month: "March 3 and 7", "the 3rd, 4th
 * and 7th of March". Not a stretch ("March 3-7"), and not a number of things ("March 3 and 7
 * boats").
 */
final class DayLists {
  private static final ImmutableSet<String> JOINTS = ImmutableSet.of("and", "or", "&");
  private static final ImmutableSet<String> SUFFIXES = ImmutableSet.of("st", "nd", "rd", "th");
  private static final String MARKS = ".,;:?!)]\"'”’";

  /** What can stand behind the last day; a noun would be counted by the number. */
  private static final ImmutableSet<String> BEHIND =
      ImmutableSet.of(
          "in", "at", "on", "to", "for", "with", "from", "by", "as", "when", "where", "after",
          "before", "but", "and", "this", "last", "next");

  private static final int DAYS_OF_A_MONTH = 31;

  private DayLists() {}

  /** Whether the day at {@code index} stands in a list behind a month and its first day. */
  static boolean isFurther(Words words, int index) {
    OptionalInt end = dayEnd(words, index);
    if (end.isEmpty() || !followsDay(words, index, DAYS_OF_A_MONTH)) {
      return false;
    }
    return isJoint(words, behindThe(words, index - 1))
        ? canClose(words, end.getAsInt())
        : rest(words, end.getAsInt()).stream().anyMatch(last -> canClose(words, last));
  }

  /** The index of the month behind the list that begins with the day at {@code index}. */
  static OptionalInt monthBehind(Words words, int index) {
    OptionalInt end = dayEnd(words, index);
    OptionalInt rest = end.isPresent() ? rest(words, end.getAsInt()) : OptionalInt.empty();
    if (rest.isEmpty()) {
      return rest;
    }
    int of = rest.getAsInt();
    int month = words.is(of, "of") ? of + 1 : of;
    return words.is(month, Category.MONTH) ? OptionalInt.of(month) : OptionalInt.empty();
  }

  /** The year behind the list that goes on at {@code index}, after its first day. */
  static Optional<Integer> yearBehind(Words words, int index) {
    OptionalInt rest = rest(words, index);
    return rest.isPresent() ? year(words, rest.getAsInt()) : Optional.empty();
  }

  /** "2024", ", 2024". */
  static Optional<Integer> year(Words words, int index) {
    int at = words.is(index, ",") ? index + 1 : index;
    boolean year =
        words.is(at, Category.DIGITS)
            && words.get(at).text().length() == 4
            && !YearContext.countsSomething(words, at);
    return year ? Years.read(words, at).map(found -> (Integer) found.value()) : Optional.empty();
  }

  /** The end of ", 4 and 7": the list must end with "and", or it is none. */
  private static OptionalInt rest(Words words, int index) {
    for (int i = index, left = DAYS_OF_A_MONTH; left > 0; left--) {
      int joint = words.is(i, ",") ? i + 1 : i;
      boolean last = isJoint(words, joint);
      if (joint == i && !last) {
        return OptionalInt.empty();
      }
      int day = last ? joint + 1 : joint;
      OptionalInt end = dayEnd(words, words.is(day, "the") ? day + 1 : day);
      if (last || end.isEmpty()) {
        return end;
      }
      i = end.getAsInt();
    }
    return OptionalInt.empty();
  }

  private static boolean followsDay(Words words, int index, int left) {
    int i = behindThe(words, index - 1);
    int comma = isJoint(words, i) ? i - 1 : i;
    int last = words.is(comma, ",") ? comma - 1 : comma;
    if (last == i || left == 0 || !words.has(last)) {
      return false;
    }
    int first = SUFFIXES.contains(words.get(last).lower()) ? last - 1 : last;
    OptionalInt end = first < 0 ? OptionalInt.empty() : dayEnd(words, first);
    int before = behindThe(words, first - 1);
    return end.isPresent()
        && end.getAsInt() == last + 1
        && (isMonth(words, before) || followsDay(words, first, left - 1));
  }

  private static boolean isMonth(Words words, int index) {
    return words.is(words.is(index, ".") ? index - 1 : index, Category.MONTH);
  }

  private static int behindThe(Words words, int index) {
    return words.is(index, "the") ? index - 1 : index;
  }

  private static boolean isJoint(Words words, int index) {
    return words.has(index) && JOINTS.contains(words.get(index).lower());
  }

  /** In digits or as an ordinal: "March three and seven" is not written. */
  private static OptionalInt dayEnd(Words words, int index) {
    boolean written = words.is(index, Category.DIGITS) || words.is(index, Category.ORDINAL);
    return written
        ? Ordinals.dayOfMonth(words, index)
            .map(found -> OptionalInt.of(found.end()))
            .orElse(OptionalInt.empty())
        : OptionalInt.empty();
  }

  private static boolean canClose(Words words, int index) {
    if (!words.has(index) || year(words, index).isPresent()) {
      return true;
    }
    Word next = words.get(index);
    return next.isLetters()
        ? BEHIND.contains(next.lower()) && !words.glued(index)
        : MARKS.contains(next.text())
            && !(words.glued(index + 1) && words.is(index + 1, Category.DIGITS));
  }
}
