package org.crosscheck.extraction.quantity.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Unit;

/**
 * Gives a sum without a currency the one of the sum before it: "from 140 million euros to 132
 * million", where the words go on without a noun.
 */
final class MoneyLeftOut {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private MoneyLeftOut() {}

  static void fill(Lexemes lexemes, List<Item> items) {
    Optional<Unit> money = Optional.empty();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.unit().isPresent()) {
        money = item.unit().filter(unit -> unit.dimension() == Dimension.MONEY);
      } else if (money.isPresent() && isSum(item) && isBeside(lexemes, item)) {
        items.set(i, item.withUnit(money, "unit-shared"));
      }
    }
  }

  private static boolean isSum(Item item) {
    return !item.number().isVague() && item.number().scale().compareTo(THOUSAND) > 0;
  }

  private static boolean isBeside(Lexemes lexemes, Item item) {
    boolean compared =
        switch (lexemes.lower(item.from() - 1)) {
          case "to", "from", "of", "with", "and", "than", "against", "by" -> true;
          default -> false;
        };
    return compared && !lexemes.at(item.to()).isDigits() && isEnd(lexemes, item.to());
  }

  private static boolean isEnd(Lexemes lexemes, int at) {
    return lexemes.at(at).isMark()
        || switch (lexemes.lower(at)) {
          case "a", "in", "last", "the", "this", "and", "at", "for", "after", "from", "to", "on" ->
              true;
          default -> false;
        };
  }
}
