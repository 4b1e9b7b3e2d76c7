package org.crosscheck.extraction.quantity.phrase;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Unit;

/**
 * Reads ages: "34-year-old", "aged 34", "three weeks old", "6 weeks of age", and "Mr. Vale, 34,"
 * where the number stands between commas behind a name.
 */
final class AgeReader {
  private static final BigDecimal OLDEST = BigDecimal.valueOf(115);
  private static final ImmutableMap<String, Unit> UNITS =
      ImmutableMap.<String, Unit>builder()
          .put("year", unit("year"))
          .put("years", unit("year"))
          .put("yr", unit("year"))
          .put("yrs", unit("year"))
          .put("month", unit("month"))
          .put("months", unit("month"))
          .put("week", unit("week"))
          .put("weeks", unit("week"))
          .put("day", unit("day"))
          .put("days", unit("day"))
          .buildOrThrow();

  private static Unit unit(String name) {
    return new Unit(name, name, Dimension.AGE);
  }

  Optional<Item> read(Lexemes lexemes, Numeral number) {
    return behind(lexemes, number)
        .or(() -> suspended(lexemes, number))
        .or(() -> before(lexemes, number));
  }

  /** "12- and 10-year-old sons": the first of two that share the unit. */
  private static Optional<Item> suspended(Lexemes lexemes, Numeral number) {
    int hyphen = number.to();
    int joint = hyphen + 1;
    boolean joined =
        lexemes.isHyphen(hyphen)
            && lexemes.isGlued(hyphen)
            && (lexemes.is(joint, "and") || lexemes.is(joint, "or") || lexemes.is(joint, "to"));
    int next = lexemes.isHyphen(joint + 2) ? joint + 3 : joint + 2;
    Unit unit = UNITS.get(lexemes.lower(next));
    boolean old = lexemes.is(skipHyphen(lexemes, next + 1), "old");
    return joined && unit != null && old
        ? Optional.of(new Item(number.from(), joint, number, Optional.of(unit), "age"))
        : Optional.empty();
  }

  private static Optional<Item> behind(Lexemes lexemes, Numeral number) {
    int at = skipHyphen(lexemes, number.to());
    Unit unit = UNITS.get(lexemes.lower(at));
    if (unit == null) {
      return Optional.empty();
    }
    int old = skipHyphen(lexemes, at + 1);
    boolean isOld = lexemes.is(old, "old") || lexemes.is(old, "olds");
    boolean ofAge = lexemes.is(old, "of") && lexemes.is(old + 1, "age");
    int to = isOld ? old + 1 : old + 2;
    return isOld || ofAge
        ? Optional.of(new Item(number.from(), to, number, Optional.of(unit), "age"))
        : Optional.empty();
  }

  private static int skipHyphen(Lexemes lexemes, int at) {
    return lexemes.isHyphen(at) ? at + 1 : at;
  }

  private static Optional<Item> before(Lexemes lexemes, Numeral number) {
    int at = number.from();
    boolean aged =
        switch (lexemes.lower(at - 1)) {
          case "aged", "age", "ages" -> true;
          case "of" -> lexemes.is(at - 2, "age") || lexemes.is(at - 2, "ages");
          default -> isApposition(lexemes, number);
        };
    boolean fits = number.value().filter(value -> value.compareTo(OLDEST) <= 0).isPresent();
    return aged && fits
        ? Optional.of(new Item(at, number.to(), number, Optional.of(UNITS.get("year")), "age"))
        : Optional.empty();
  }

  /** ", 34," behind a name. */
  private static boolean isApposition(Lexemes lexemes, Numeral number) {
    int at = number.from();
    boolean closes =
        switch (lexemes.lower(number.to())) {
          case ",", ".", ")", ";", "" -> !lexemes.isGlued(number.to() + 1);
          default -> false;
        };
    return number.style() == Numeral.Style.DIGITS
        && number.to() == at + 1
        && lexemes.at(at).length() <= 3
        && lexemes.is(at - 1, ",")
        && !lexemes.isGlued(at)
        && lexemes.at(at - 2).isCapitalised()
        && lexemes.at(at - 2).length() > 1
        && closes;
  }
}
