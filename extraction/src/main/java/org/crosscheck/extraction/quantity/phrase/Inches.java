package org.crosscheck.extraction.quantity.phrase;

import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Unit;

/**
 * Inches behind feet that do not say so by a word of their own: "5 ft 11 in tall", "6-foot-2",
 * "stands 6 foot 3". Elsewhere "in" is the preposition.
 */
final class Inches {
  private static final BigDecimal IN_A_FOOT = BigDecimal.valueOf(12);
  private static final Unit INCH = new Unit("in", "inch", Dimension.LENGTH);

  private Inches() {}

  /** The item as inches; empty where it is none or says so itself. */
  static Optional<Item> of(Lexemes lexemes, Item feet, Item item) {
    boolean beside =
        feet.unit().filter(unit -> unit.symbol().equals("ft")).isPresent()
            && item.unit().isEmpty()
            && !feet.number().isVague()
            && item.number().value().filter(Inches::isFew).isPresent();
    int gap = item.from() - feet.to();
    if (!beside || gap < 0 || gap > 1) {
      return Optional.empty();
    }
    if (gap == 0 && isSign(lexemes, item.to())) {
      return Optional.of(inches(item, item.to() + 1));
    }
    boolean foot = lexemes.is(feet.to() - 1, "foot");
    boolean joint = gap == 0 || lexemes.isHyphen(feet.to()) && lexemes.isGlued(item.from());
    boolean goesOn = lexemes.isHyphen(item.to()) && lexemes.isGlued(item.to());
    return foot && joint && !goesOn ? Optional.of(inches(item, item.to())) : Optional.empty();
  }

  private static Item inches(Item item, int to) {
    return new Item(item.from(), to, item.number(), Optional.of(INCH), item.rule());
  }

  private static boolean isFew(BigDecimal value) {
    return value.signum() >= 0 && value.compareTo(IN_A_FOOT) < 0;
  }

  /** "11 in tall", "11in.", "11 ins": what comes next is no place or time. */
  private static boolean isSign(Lexemes lexemes, int at) {
    boolean in = lexemes.is(at, "in") || lexemes.is(at, "ins");
    return in
        && (lexemes.at(at + 1).isMark()
            || switch (lexemes.lower(at + 1)) {
              case "tall", "high", "long", "wide", "deep", "thick", "by", "x" -> true;
              default -> lexemes.isGlued(at) && !lexemes.isGlued(at + 1);
            });
  }
}
