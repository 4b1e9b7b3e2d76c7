package org.crosscheck.extraction.quantity.phrase;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.extraction.quantity.unit.Units;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Unit;

/**
 * The level of a currency beside its change: "the rand firmed 0.9% to 17.97 against the dollar" is
 * 17.97 rand. Markets quote a currency in what buys one dollar, but euro, pound and the dollars of
 * Australia and New Zealand in US dollars (Reuters Handbook of Journalism, "currencies"); levels
 * are printed with two decimals or more. Against another currency than the dollar it says nothing.
 */
final class ExchangeRate {
  private static final int DECIMALS = 2;
  private static final int REACH = 12;
  private static final int DOLLAR_REACH = 4;
  private static final ImmutableSet<String> IN_DOLLARS =
      ImmutableSet.of("EUR", "GBP", "AUD", "NZD");

  private final Units units;

  ExchangeRate(Units units) {
    this.units = units;
  }

  void fill(Lexemes lexemes, List<Item> items) {
    for (int i = 1; i < items.size(); i++) {
      Item change = items.get(i - 1);
      Item level = items.get(i);
      boolean moved =
          change.unit().filter(unit -> unit.dimension() == Dimension.PERCENTAGE).isPresent()
              && level.from() == change.to() + 1
              && lexemes.is(change.to(), "to");
      if (moved && isLevel(lexemes, level) && !isOfAnother(lexemes, level.to())) {
        Optional<Unit> unit = currency(lexemes, change.from()).flatMap(this::quoted);
        if (unit.isPresent()) {
          items.set(i, level.withUnit(unit, "unit-shared"));
        }
      }
    }
  }

  private static boolean isLevel(Lexemes lexemes, Item item) {
    int decimals = item.number().to() - 1;
    return item.unit().isEmpty()
        && item.number().style() == Numeral.Style.DIGITS
        && lexemes.is(decimals - 1, ".")
        && lexemes.at(decimals).length() >= DECIMALS;
  }

  /** "against the yen", "per euro". */
  private boolean isOfAnother(Lexemes lexemes, int at) {
    boolean beside =
        switch (lexemes.lower(at)) {
          case "against", "per", "to", "versus" -> true;
          default -> false;
        };
    for (int i = at + 1; beside && i < at + DOLLAR_REACH; i++) {
      if (lexemes.is(i, "dollar") || lexemes.is(i, "greenback") || lexemes.is(i, "$")) {
        return false;
      }
    }
    return beside;
  }

  /** The nearest currency before the change, with its article: "the won". */
  private Optional<Unit> currency(Lexemes lexemes, int change) {
    for (int i = change - 1; i > Math.max(0, change - REACH); i--) {
      if (lexemes.at(i).isMark() && !lexemes.is(i, ",")) {
        return Optional.empty();
      }
      Optional<Unit> unit =
          lexemes.is(i - 1, "the") ? units.currency(lexemes.lower(i)) : Optional.empty();
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  private Optional<Unit> quoted(Unit currency) {
    boolean dollars = IN_DOLLARS.contains(currency.symbol());
    return currency.symbol().equals("USD")
        ? Optional.empty()
        : dollars ? units.currency("dollar") : Optional.of(currency);
  }
}
