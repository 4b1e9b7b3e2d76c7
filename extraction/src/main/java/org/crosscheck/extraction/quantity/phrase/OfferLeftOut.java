package org.crosscheck.extraction.quantity.phrase;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Unit;

/**
 * Gives the number of one side of a bargain the unit that the other side's has: "the union wants
 * 7.5%; the firm has offered 4". Both stand behind verbs of asking and offering, and the second
 * ends its clause.
 */
final class OfferLeftOut {
  private static final int APART = 8;
  private static final int BEFORE = 2;

  /** Forms of WordNet 3.1's verbs below request#1, demand#1, want#1, offer#1 and propose#1. */
  private static final ImmutableSet<String> BARGAINING =
      ImmutableSet.of(
          "want",
          "wants",
          "wanted",
          "seek",
          "seeks",
          "sought",
          "seeking",
          "demand",
          "demands",
          "demanded",
          "demanding",
          "for",
          "offer",
          "offers",
          "offered",
          "offering",
          "propose",
          "proposes",
          "proposed",
          "proposing",
          "bid",
          "bids");

  private static final ImmutableSet<Dimension> BARGAINED =
      ImmutableSet.of(Dimension.PERCENTAGE, Dimension.MONEY);

  private OfferLeftOut() {}

  static void fill(Lexemes lexemes, List<Item> items) {
    for (int i = 1; i < items.size(); i++) {
      Item first = items.get(i - 1);
      Item second = items.get(i);
      Optional<Unit> unit = first.unit().filter(of -> BARGAINED.contains(of.dimension()));
      if (unit.isPresent() && isBare(lexemes, second) && isAnswer(lexemes, first, second)) {
        items.set(i, second.withUnit(unit, "unit-shared"));
      }
    }
  }

  private static boolean isBare(Lexemes lexemes, Item item) {
    boolean ends = lexemes.at(item.to()).isMark() && !lexemes.isGlued(item.to() + 1);
    return item.rule().equals("number") && item.number().style() == Numeral.Style.DIGITS && ends;
  }

  private static boolean isAnswer(Lexemes lexemes, Item first, Item second) {
    boolean near = second.from() - first.to() <= APART;
    return near
        && isJoined(lexemes, first.to())
        && isBargain(lexemes, first.from())
        && isBargain(lexemes, second.from())
        && !lexemes.is(second.from() - 1, "for");
  }

  private static boolean isJoined(Lexemes lexemes, int at) {
    int word = lexemes.is(at, ",") ? at + 1 : at;
    return switch (lexemes.lower(word)) {
      case ";", "while", "but", "and", "–", "—" -> true;
      default -> false;
    };
  }

  /** The verb stands right before the number or its hedge; "for" only behind "asked", "asks". */
  private static boolean isBargain(Lexemes lexemes, int from) {
    for (int i = from - 1; i >= from - BEFORE; i--) {
      boolean asks = !lexemes.is(i, "for") || lexemes.lower(i - 1).startsWith("ask");
      if (BARGAINING.contains(lexemes.lower(i)) && asks) {
        return true;
      }
    }
    return false;
  }
}
