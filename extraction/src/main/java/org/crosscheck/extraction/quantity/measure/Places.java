package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.annotation.DaysAndMonths;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.wordnet.PlaceNouns;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * Where things are counted: the first name behind a preposition of place in the same clause ("in
 * Selk", "in the village of Selk", "over the Selk region"), or the whole country ("nationwide").
 * Days, months, plants and happenings with a name are no places.
 */
final class Places {
  private static final int REACH = 10;
  private static final int WORDS_BEFORE_NAME = 4;
  private static final ImmutableSet<String> HOLIDAYS = ImmutableSet.of("christmas", "easter");
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

  private final WordNet wordNet = WordNet.english();

  boolean isPlaceWord(String word) {
    return PLACE_BEFORE.contains(word);
  }

  /** The place in the clause that goes on at an index. */
  Optional<String> behind(Lexemes lexemes, int at) {
    for (int i = at; i < at + REACH; i++) {
      if (lexemes.at(i).isMark() || lexemes.at(i).isDigits() || opensClause(lexemes, i)) {
        return Optional.empty();
      }
      Optional<String> found = scope(lexemes, i);
      if (found.isEmpty() && PLACE_BEFORE.contains(lexemes.lower(i))) {
        found = named(lexemes, i + 1);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "killed 12 people and the flood in Selk": the place is of what is joined. */
  private static boolean opensClause(Lexemes lexemes, int at) {
    return lexemes.is(at, "and")
        && switch (lexemes.lower(at + 1)) {
          case "the", "a", "an", "another" -> true;
          default -> false;
        };
  }

  /**
   * The name in a phrase of place that opens the sentence or a clause with "where": "In Selk, 12
   * people died", "in Selk, where 12 people died".
   */
  Optional<String> before(Lexemes lexemes, int from) {
    if (lexemes.is(from - 1, "where")) {
      return beforeWhere(lexemes, lexemes.is(from - 2, ",") ? from - 2 : from - 1);
    }
    int comma = comma(lexemes, from);
    boolean opens = isPlaceWord(lexemes.lower(0)) || scope(lexemes, 0).isPresent();
    return comma > 0 && opens ? behind(lexemes.before(comma), 0) : Optional.empty();
  }

  private Optional<String> beforeWhere(Lexemes lexemes, int end) {
    for (int i = end - 2; i >= 0 && i >= end - REACH; i--) {
      if (PLACE_BEFORE.contains(lexemes.lower(i))) {
        return behind(lexemes.before(end), i);
      }
      if (lexemes.at(i).isMark()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The comma directly before the amount, or before a short subject: "In Selk, police held 12". */
  private static int comma(Lexemes lexemes, int from) {
    for (int i = from - 1; i > 0 && i <= REACH; i--) {
      if (lexemes.is(i, ",")) {
        return i;
      }
      if (!lexemes.at(i).isWord()) {
        return -1;
      }
    }
    return -1;
  }

  /** The whole country or world. */
  private static Optional<String> scope(Lexemes lexemes, int at) {
    boolean all =
        lexemes.is(at, "across") || lexemes.is(at, "throughout") || lexemes.is(at, "around");
    if (all && lexemes.is(at + 1, "the")) {
      return switch (lexemes.lower(at + 2)) {
        case "country", "nation" -> Optional.of("nationwide");
        case "world", "globe" -> Optional.of("worldwide");
        case "region" -> Optional.of("across the region");
        default -> Optional.empty();
      };
    }
    return switch (lexemes.lower(at)) {
      case "nationwide", "countrywide" -> Optional.of("nationwide");
      case "worldwide" -> Optional.of("worldwide");
      default -> Optional.empty();
    };
  }

  private Optional<String> named(Lexemes lexemes, int at) {
    int first = lexemes.is(at, "the") ? at + 1 : at;
    if (!lexemes.at(first).isCapitalised()) {
      first = ofName(lexemes, at);
    }
    boolean code = lexemes.at(first + 1).isDigits() && lexemes.isGlued(first + 1); // "in Q4"
    if (code || !lexemes.at(first).isCapitalised() || isCalendar(lexemes.lower(first))) {
      return Optional.empty();
    }
    int end = nameEnd(lexemes, first);
    if (isPlaceWord(lexemes.lower(end)) && wordNet.isCommonWord(lexemes.lower(first))) {
      return Optional.empty();
    }
    return isOtherThing(lexemes, first, end)
        ? Optional.empty()
        : Optional.of(lexemes.written(first, end));
  }

  private static boolean isCalendar(String word) {
    return DaysAndMonths.contains(word) || HOLIDAYS.contains(word);
  }

  /** "the coastal village of Selk": where the name begins, else the index. */
  private int ofName(Lexemes lexemes, int at) {
    for (int i = at; i < at + WORDS_BEFORE_NAME; i++) {
      boolean place = PlaceNouns.contains(lexemes.lower(i)) && lexemes.is(i + 1, "of");
      if (place && lexemes.at(i + 2).isCapitalised()) {
        return i + 2;
      }
      if (place && lexemes.is(i + 2, "the") && lexemes.at(i + 3).isCapitalised()) {
        return i + 3;
      }
    }
    return at;
  }

  /** "in the Selk earthquake", "at the Norlink plant": the name of something else. */
  private boolean isOtherThing(Lexemes lexemes, int first, int end) {
    boolean the = lexemes.is(first - 1, "the");
    String next = lexemes.lower(end);
    boolean ofSomething =
        the
            && lexemes.is(end, "of")
            && lexemes.at(end + 1).isCapitalised()
            && !PlaceNouns.contains(lexemes.lower(first));
    return ofSomething
        || the
            && lexemes.at(end).isWord()
            && next.length() > 3
            && !PlaceNouns.contains(next)
            && wordNet.isNoun(next)
            && !isVerbal(next);
  }

  private static boolean isVerbal(String word) {
    return word.endsWith("ed") || word.endsWith("ing") || word.equals("said");
  }

  private static int nameEnd(Lexemes lexemes, int first) {
    int end = first + 1;
    while (end < first + 4
        && !PLACE_BEFORE.contains(lexemes.lower(end))
        && (lexemes.at(end).isCapitalised()
            || (lexemes.isHyphen(end)
                && lexemes.isGlued(end)
                && lexemes.isGlued(end + 1)
                && lexemes.at(end + 1).isCapitalised()))) {
      end++;
    }
    return end;
  }
}
