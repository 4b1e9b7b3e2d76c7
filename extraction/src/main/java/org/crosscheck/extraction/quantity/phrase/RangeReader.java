package org.crosscheck.extraction.quantity.phrase;

import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.ChangeVerbs;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Unit;

/**
 * Tells whether two neighbouring numbers are the ends of one range: "four to five", "20-30",
 * "between 5,000 and 8,000", "two or three". "Rose from 3 to 7" is a change: two numbers.
 */
final class RangeReader {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int VERB_WINDOW = 5;

  private final ChangeVerbs changes = ChangeVerbs.english();

  /**
   * A range.
   *
   * @param from index of its first lexeme, "between" and "from" included
   */
  record Pair(int from, Item low, Item high) {}

  Optional<Pair> read(Lexemes lexemes, Item first, Item second) {
    if (!mayBeEnds(first, second)) {
      return Optional.empty();
    }
    int from = start(lexemes, first, second);
    if (from < 0) {
      return Optional.empty();
    }
    Item low = first;
    Item high = second;
    if (first.unit().isEmpty() && second.unit().isPresent()) {
      low = first.withUnit(second.unit(), second.rule());
    } else if (second.unit().isEmpty()) {
      high = second.withUnit(first.unit(), first.rule());
    }
    Item scaled = scaled(lexemes, low, high);
    boolean rises =
        scaled.number().literal().lowerEndpoint().compareTo(high.number().literal().lowerEndpoint())
            < 0;
    boolean sameUnit = scaled.unit().map(Unit::symbol).equals(high.unit().map(Unit::symbol));
    return rises && sameUnit ? Optional.of(new Pair(from, scaled, high)) : Optional.empty();
  }

  private static boolean mayBeEnds(Item first, Item second) {
    boolean ordinals = first.number().form() == Form.ORDINAL;
    return isPlain(first.number())
        && isPlain(second.number())
        && ordinals == (second.number().form() == Form.ORDINAL)
        && second.number().from() >= first.to();
  }

  private static boolean isPlain(Numeral number) {
    return !number.isVague() && !number.needsDeed() && number.form() != Form.MULTIPLE;
  }

  /** The first lexeme of the range that the words between make; -1 where they make none. */
  private int start(Lexemes lexemes, Item first, Item second) {
    int gap = second.from() - first.to();
    int at = first.to();
    if (gap != 1) {
      return gap == 2 && lexemes.is(at, "and") && isBetween(lexemes, first) ? first.from() - 1 : -1;
    }
    return switch (lexemes.lower(at)) {
      case "to", "till", "until" ->
          isLevel(lexemes, first, second) ? -1 : to(lexemes, first, second);
      case "and" -> isBetween(lexemes, first) ? first.from() - 1 : -1;
      case "or" -> isOr(first, second) ? first.from() : -1;
      default -> isDash(lexemes, at, first, second) ? first.from() : -1;
    };
  }

  private static boolean isBetween(Lexemes lexemes, Item first) {
    return lexemes.is(first.from() - 1, "between");
  }

  private int to(Lexemes lexemes, Item first, Item second) {
    if (!lexemes.is(first.from() - 1, "from")) {
      return isChangeTo(lexemes, first, second) ? -1 : first.from();
    }
    return isChange(lexemes, first.from() - 1) ? -1 : first.from() - 1;
  }

  /**
   * "firmed 0.9% to 18.2", "added $1.20 to $45": a change and the level reached. In a range the
   * unit stands behind both numbers or the last, and what is added is of one size: "will add $2m to
   * $3m a year".
   */
  private boolean isChangeTo(Lexemes lexemes, Item first, Item second) {
    if (first.unit().isEmpty()) {
      return false;
    }
    boolean behindFirst = first.to() > first.number().to() && second.unit().isEmpty();
    return behindFirst
        || isMove(lexemes, first.from())
        || isChange(lexemes, first.from()) && isFarAbove(first, second);
  }

  private static boolean isFarAbove(Item low, Item high) {
    BigDecimal least = low.number().literal().lowerEndpoint();
    BigDecimal most = high.number().literal().lowerEndpoint();
    return most.compareTo(least.multiply(TWO)) > 0;
  }

  /** "rose by 12 to 40": a change and a level; "rose by 10 to 12 a day" is a range. */
  private boolean isLevel(Lexemes lexemes, Item first, Item second) {
    return first.unit().isEmpty()
        && second.unit().isEmpty()
        && lexemes.is(first.from() - 1, "by")
        && isChange(lexemes, first.from() - 1)
        && isFarAbove(first, second);
  }

  private boolean isMove(Lexemes lexemes, int at) {
    for (int i = at - 1; i >= at - VERB_WINDOW; i--) {
      if (changes.isMove(lexemes.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isChange(Lexemes lexemes, int at) {
    for (int i = at - 1; i >= at - VERB_WINDOW; i--) {
      if (changes.isChange(lexemes.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "two or three", "20 or 30": near each other, and neither has words of its own. */
  private static boolean isOr(Item first, Item second) {
    return first.unit().isEmpty()
        && first.number().literal().lowerEndpoint().signum() > 0
        && !isFarAbove(first, second);
  }

  private static boolean isDash(Lexemes lexemes, int at, Item first, Item second) {
    boolean words =
        first.number().style() == Numeral.Style.WORDS
            || second.number().style() == Numeral.Style.WORDS;
    boolean even = lexemes.isGlued(at) == lexemes.isGlued(at + 1);
    boolean joined = lexemes.isHyphen(at) || lexemes.is(at, "~") || lexemes.is(at, "/") && !words;
    return joined && !lexemes.is(at, "/") && even;
  }

  /** "10 to 20 billion": both billions. "5-8,000": both thousands. */
  private static Item scaled(Lexemes lexemes, Item low, Item high) {
    Numeral first = low.number();
    Numeral second = high.number();
    BigDecimal scale = second.scale();
    boolean bare = first.scale().compareTo(BigDecimal.ONE) == 0;
    if (bare && scale.compareTo(BigDecimal.ONE) > 0) {
      boolean fits = first.literal().lowerEndpoint().abs().compareTo(THOUSAND) < 0;
      BigDecimal coefficient = second.literal().lowerEndpoint().divide(scale);
      return fits && first.literal().lowerEndpoint().compareTo(coefficient) < 0
          ? low.withNumber(first.times(scale))
          : low;
    }
    boolean dash = lexemes.isHyphen(first.to()) && first.style() == Numeral.Style.DIGITS;
    return dash && isThousandsCut(first, second) ? low.withNumber(first.times(THOUSAND)) : low;
  }

  private static boolean isThousandsCut(Numeral first, Numeral second) {
    BigDecimal low = first.literal().lowerEndpoint();
    BigDecimal high = second.literal().lowerEndpoint();
    return first.to() == first.from() + 1
        && second.to() > second.from() + 1
        && high.compareTo(THOUSAND) >= 0
        && high.remainder(THOUSAND).signum() == 0
        && low.compareTo(high.divide(THOUSAND)) < 0;
  }
}
