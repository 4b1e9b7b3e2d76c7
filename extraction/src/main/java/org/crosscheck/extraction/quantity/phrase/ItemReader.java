package org.crosscheck.extraction.quantity.phrase;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.extraction.quantity.unit.UnitMatch;
import org.crosscheck.extraction.quantity.unit.Units;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Unit;

/** Puts units to numbers, and joins "5 feet 2 inches" and "3 dollars 50 cents" into one. */
final class ItemReader {
  /** How many of the smaller unit make one of the larger. */
  private static final ImmutableMap<String, Integer> PARTS =
      ImmutableMap.<String, Integer>builder()
          .put("ft in", 12)
          .put("lb oz", 16)
          .put("st lb", 14)
          .put("USD cent", 100)
          .put("EUR cent", 100)
          .put("AUD cent", 100)
          .put("GBP penny", 100)
          .buildOrThrow();

  private final AgeReader ages = new AgeReader();
  private final Units units;

  ItemReader(Units units) {
    this.units = units;
  }

  List<Item> read(Lexemes lexemes, List<Numeral> numerals) {
    List<Item> items = new ArrayList<>();
    for (Numeral number : numerals) {
      Item item = item(lexemes, number);
      int last = items.size() - 1;
      Optional<Item> inches =
          last < 0 ? Optional.empty() : Inches.of(lexemes, items.get(last), item);
      if (inches.isPresent()) {
        items.set(last, joined(items.get(last), inches.get()));
      } else if (last >= 0 && isPart(lexemes, items.get(last), item)) {
        items.set(last, joined(items.get(last), item));
      } else if (last < 0 || item.from() >= items.get(last).to()) {
        items.add(item);
      } else {
        items.add(withoutSign(lexemes, number));
      }
    }
    return items;
  }

  boolean isAge(Lexemes lexemes, Numeral number) {
    return ages.read(lexemes, number).isPresent();
  }

  boolean isMoney(Lexemes lexemes, Numeral number) {
    return units
        .before(lexemes, number)
        .filter(match -> match.unit().dimension() == Dimension.MONEY)
        .isPresent();
  }

  private Item item(Lexemes lexemes, Numeral number) {
    if (number.form() == Form.ORDINAL) {
      return plain(number, "ordinal");
    }
    if (number.form() == Form.MULTIPLE) {
      return plain(number, "multiple");
    }
    return ages.read(lexemes, number)
        .or(() -> units.before(lexemes, number).map(match -> before(lexemes, number, match)))
        .or(() -> units.after(lexemes, number).map(match -> after(number, match)))
        .or(() -> units.around(lexemes, number).map(match -> before(lexemes, number, match)))
        .orElseGet(() -> plain(number, number.isVague() ? "vague" : "number"));
  }

  /** The sign before the number belongs to the number before it: "50 dollars 60 dollars". */
  private Item withoutSign(Lexemes lexemes, Numeral number) {
    return units
        .after(lexemes, number)
        .map(match -> after(number, match))
        .orElseGet(() -> plain(number, "number"));
  }

  private static Item plain(Numeral number, String rule) {
    return new Item(number.from(), number.to(), number, Optional.empty(), rule);
  }

  /** A sign before, and perhaps the name again behind: "$10 dollars", "US$5 USD". */
  private Item before(Lexemes lexemes, Numeral number, UnitMatch match) {
    int to =
        units
            .after(lexemes, number)
            .filter(again -> again.unit().equals(match.unit()))
            .map(UnitMatch::to)
            .orElse(number.to());
    return new Item(match.from(), to, number, Optional.of(match.unit()), "unit-before");
  }

  private static Item after(Numeral number, UnitMatch match) {
    Numeral scaled = number.times(match.factor());
    return new Item(number.from(), match.to(), scaled, Optional.of(match.unit()), "unit-after");
  }

  private static boolean isPart(Lexemes lexemes, Item whole, Item part) {
    boolean and = lexemes.is(whole.to(), "and") || lexemes.is(whole.to(), ",");
    return PARTS.containsKey(symbol(whole) + " " + symbol(part))
        && part.number().from() == whole.to() + (and ? 1 : 0)
        && !whole.number().isVague()
        && !part.number().isVague();
  }

  private static String symbol(Item item) {
    return item.unit().map(Unit::symbol).orElse("");
  }

  private static Item joined(Item whole, Item part) {
    BigDecimal count = BigDecimal.valueOf(PARTS.get(symbol(whole) + " " + symbol(part)));
    BigDecimal more = part.number().value().orElseThrow().divide(count, MathContext.DECIMAL64);
    Numeral sum = whole.number().plus(more, part.number().to());
    return new Item(whole.from(), part.to(), sum, whole.unit(), "unit-compound");
  }
}
