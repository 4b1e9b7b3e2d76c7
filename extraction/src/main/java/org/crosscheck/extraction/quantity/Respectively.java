package org.crosscheck.extraction.quantity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.measure.MeasureReader;
import org.crosscheck.extraction.quantity.measure.Measured;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Measure;

/**
 * Reads two lists of one length that "respectively" pairs off: "Orla and Selk lost 12 and 15 homes,
 * respectively", or that only as many places can tell apart: "three and five people died in Orla
 * and Selk". The amounts share what is counted; each is of the one in its place.
 */
final class Respectively {
  private static final int LONGEST_NAME = 5;
  private static final int CLAUSE = 40;

  /**
   * The lexemes of one of those listed.
   *
   * @param from index of the first
   * @param to index after the last
   */
  private record Item(int from, int to) {}

  private final MeasureReader measures;

  Respectively(MeasureReader measures) {
    this.measures = measures;
  }

  /** Gives the amounts of such a list what is counted and whose it is. */
  void pairOff(Lexemes lexemes, List<AmountPhrase> phrases, List<Measured> measured) {
    boolean said = false;
    for (int at = 0; at < lexemes.size(); at++) {
      if (lexemes.is(at, "respectively")) {
        pairOff(lexemes, at, phrases, measured);
        said = true;
      }
    }
    if (!said && phrases.size() > 1) {
      overPlaces(lexemes, phrases, measured);
    }
  }

  /**
   * "Three, five and seven people died in Orla, Kelm and Brod": several numbers of one noun can
   * only be told apart by as many places.
   */
  private void overPlaces(Lexemes lexemes, List<AmountPhrase> phrases, List<Measured> measured) {
    for (int last = 1; last < phrases.size(); last++) {
      Measured whole = measured.get(last);
      boolean listed = lexemes.is(phrases.get(last).from() - 1, "and");
      if (!listed || !whole.known() || whole.measure().role().isEmpty()) {
        continue;
      }
      int first = last;
      while (first > 0
          && isCount(phrases.get(first))
          && isCount(phrases.get(first - 1))
          && !measured.get(first - 1).known()
          && isJoined(lexemes, phrases.get(first - 1).to(), phrases.get(first).from())) {
        first--;
      }
      if (first < last) {
        int end = clauseEnd(lexemes, whole.to());
        List<Item> places = items(lexemes, whole.to(), end, last - first + 1);
        if (!places.isEmpty() && isPlace(lexemes, places.get(0).from() - 1)) {
          give(lexemes, measured, first, places, whole.measure());
        }
      }
    }
  }

  private static boolean isCount(AmountPhrase phrase) {
    return phrase.unit().isEmpty() && phrase.form() == Form.CARDINAL && !phrase.isVague();
  }

  private static int clauseEnd(Lexemes lexemes, int from) {
    int end = from;
    while (end < lexemes.size()
        && end < from + CLAUSE
        && (!lexemes.at(end).isMark() || lexemes.is(end, ","))) {
      end++;
    }
    return end;
  }

  private void pairOff(
      Lexemes lexemes, int at, List<AmountPhrase> phrases, List<Measured> measured) {
    int last = lastBefore(at, phrases);
    int first = last;
    while (first > 0
        && isJoined(lexemes, measured.get(first - 1).to(), phrases.get(first).from())) {
      first--;
    }
    int count = last - first + 1;
    if (last < 0 || count < 2 || !measured.get(last).known()) {
      return;
    }
    List<Item> before = items(lexemes, 0, phrases.get(first).from(), count);
    List<Item> items =
        before.isEmpty() ? items(lexemes, measured.get(last).to(), at, count) : before;
    Measure whole = whole(lexemes, phrases.get(first), measured.get(last).measure());
    give(lexemes, measured, first, items, whole);
  }

  /** Each amount the name in its place. */
  private static void give(
      Lexemes lexemes, List<Measured> measured, int first, List<Item> items, Measure whole) {
    for (int i = 0; i < items.size(); i++) {
      boolean where = isPlace(lexemes, items.get(0).from() - 1);
      Optional<String> name = Optional.of(lexemes.written(items.get(i).from(), items.get(i).to()));
      Measure measure =
          new Measure(
              whole.concept(),
              whole.role(),
              where ? whole.participants() : name,
              where ? name : Optional.empty());
      Measured own = measured.get(first + i);
      measured.set(first + i, new Measured(measure, own.to(), own.thing(), true));
    }
  }

  /** "lost 12 and 15 homes": the verb stands before the first of them. */
  private Measure whole(Lexemes lexemes, AmountPhrase first, Measure last) {
    Optional<String> role = last.role().or(() -> measures.roleBefore(lexemes, first));
    return new Measure(last.concept(), role, last.participants(), last.place());
  }

  private static boolean isPlace(Lexemes lexemes, int at) {
    return lexemes.is(at, "in") || lexemes.is(at, "at");
  }

  private static int lastBefore(int at, List<AmountPhrase> phrases) {
    int last = -1;
    for (int i = 0; i < phrases.size() && phrases.get(i).to() <= at; i++) {
      last = i;
    }
    return last;
  }

  private static boolean isJoined(Lexemes lexemes, int from, int to) {
    return switch (to - from) {
      case 1 -> lexemes.is(from, "and") || lexemes.is(from, ",");
      case 2 -> lexemes.is(from, ",") && lexemes.is(from + 1, "and");
      default -> false;
    };
  }

  /** The list of as many names as are asked for, by its last "and"; empty where there is none. */
  private static ImmutableList<Item> items(Lexemes lexemes, int from, int to, int count) {
    for (int and = to - 1; and > from; and--) {
      if (lexemes.is(and, "and")) {
        Deque<Item> items = new ArrayDeque<>();
        startingAt(lexemes, and + 1, to).ifPresent(items::addFirst);
        int end = lexemes.is(and - 1, ",") ? and - 1 : and;
        Optional<Item> item = endingAt(lexemes, from, end);
        while (!items.isEmpty() && item.isPresent()) {
          items.addFirst(item.get());
          int comma = start(lexemes, item.get()) - 1;
          item = lexemes.is(comma, ",") ? endingAt(lexemes, from, comma) : Optional.empty();
        }
        if (items.size() == count) {
          return ImmutableList.copyOf(items);
        }
      }
    }
    return ImmutableList.of();
  }

  private static int start(Lexemes lexemes, Item item) {
    return lexemes.is(item.from() - 1, "the") ? item.from() - 1 : item.from();
  }

  /** "Orla", "the Orla Greens", "the north". */
  private static Optional<Item> startingAt(Lexemes lexemes, int at, int limit) {
    boolean the = lexemes.is(at, "the");
    int from = the ? at + 1 : at;
    int to = from;
    while (to < limit && to < from + LONGEST_NAME && lexemes.at(to).isCapitalised()) {
      to++;
    }
    boolean common = the && to == from && from < limit && lexemes.at(from).isWord();
    return to > from || common
        ? Optional.of(new Item(from, common ? from + 1 : to))
        : Optional.empty();
  }

  private static Optional<Item> endingAt(Lexemes lexemes, int limit, int end) {
    int from = end;
    while (from > limit
        && end - from < LONGEST_NAME
        && lexemes.at(from - 1).isCapitalised()
        && !isPlace(lexemes, from - 1)) {
      from--;
    }
    if (from < end) {
      boolean opener = end - from > 1 && lexemes.is(from, "the");
      return Optional.of(new Item(opener ? from + 1 : from, end));
    }
    boolean common = end - 2 >= limit && lexemes.is(end - 2, "the") && lexemes.at(end - 1).isWord();
    return common ? Optional.of(new Item(end - 1, end)) : Optional.empty();
  }
}
