package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** Whose the things counted are, and where: names beside the noun. */
final class Modifiers {
  private static final int REACH = 10;
  private static final ImmutableSet<String> CALENDAR =
      ImmutableSet.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "christmas",
          "easter");
  private static final ImmutableSet<String> PLACE_BEFORE =
      ImmutableSet.of(
          "in",
          "at",
          "near",
          "to",
          "across",
          "throughout",
          "outside",
          "from",
          "around",
          "over",
          "above",
          "inside",
          "within",
          "into",
          "off");

  boolean isPlaceWord(String word) {
    return PLACE_BEFORE.contains(word);
  }

  /** The capitalised words before the head: "European", "Shahed", "North Korean". */
  Optional<String> of(Lexemes lexemes, Counted thing) {
    int from = -1;
    int to = -1;
    for (int i = thing.from(); i < thing.head(); i++) {
      if (lexemes.at(i).isCapitalised() && i > 0) {
        from = from < 0 ? i : from;
        to = i + 1;
      } else if (from >= 0) {
        break;
      }
    }
    return from < 0 ? Optional.empty() : Optional.of(lexemes.written(from, to));
  }

  /** The first name behind a preposition of place, in the same clause. */
  Optional<String> place(Lexemes lexemes, int at) {
    for (int i = at; i < at + REACH; i++) {
      if (lexemes.at(i).isMark() || lexemes.at(i).isDigits()) {
        return Optional.empty();
      }
      if (PLACE_BEFORE.contains(lexemes.lower(i))) {
        int first = lexemes.is(i + 1, "the") ? i + 2 : i + 1;
        if (lexemes.at(first).isCapitalised() && !CALENDAR.contains(lexemes.lower(first))) {
          return Optional.of(lexemes.written(first, nameEnd(lexemes, first)));
        }
      }
    }
    return Optional.empty();
  }

  /** The name in a phrase of place that opens the sentence: "In Selk, 12 people died". */
  Optional<String> placeBefore(Lexemes lexemes, int from) {
    return from > 1 && from <= REACH && lexemes.is(from - 1, ",") && isPlaceWord(lexemes.lower(0))
        ? place(lexemes.before(from - 1), 0)
        : Optional.empty();
  }

  private static int nameEnd(Lexemes lexemes, int first) {
    int end = first + 1;
    while (end < first + 4
        && (lexemes.at(end).isCapitalised()
            || (lexemes.isHyphen(end) && lexemes.isGlued(end) && lexemes.isGlued(end + 1)))) {
      end++;
    }
    return end;
  }
}
