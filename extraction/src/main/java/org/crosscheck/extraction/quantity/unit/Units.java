package org.crosscheck.extraction.quantity.unit;

import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexeme;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Unit;

/** Finds the unit before a number ("$", "USD", "magnitude") or behind it. */
public final class Units {
  private static final int LONGEST = 5;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MONEY_FROM = BigDecimal.valueOf(10_000);

  private final UnitTable table = UnitTable.english();
  private final DegreeContext degrees = new DegreeContext();
  private final QuotationMarks marks = new QuotationMarks();
  private final MeasuredQuake quakes = new MeasuredQuake(table.named("magnitude").orElseThrow());

  /** True for what stands before an amount of money: "USD", "Rs". */
  public boolean isCurrencySign(String written) {
    return table
        .signed(written)
        .filter(unit -> unit.dimension() == Dimension.MONEY && unit.symbol().length() == 3)
        .isPresent();
  }

  /** The currency with the name, which is in lower case and one word. */
  public Optional<Unit> currency(String name) {
    return table.named(name).filter(Units::isBefore);
  }

  /** True for "R500m", "R12 500", "N5 billion": a sum that begins with a letter, and no name. */
  public boolean opensSum(Lexemes lexemes, int letter) {
    boolean scaled =
        switch (lexemes.lower(letter + 2)) {
          case "m", "mn", "bn", "tn", "trn", "million", "billion", "trillion" -> true;
          default -> lexemes.at(letter + 2).isDigits() && lexemes.at(letter + 2).length() == 3;
        };
    return scaled && table.lettered(lexemes.at(letter).text()).isPresent();
  }

  /** The unit whose words end directly before the number. */
  public Optional<UnitMatch> before(Lexemes lexemes, Numeral number) {
    int at = number.from();
    int last = lexemes.isHyphen(at - 1) ? at - 1 : at;
    int longest = Math.min(LONGEST, Math.max(table.longestSignTo(lexemes.at(last - 1)), 1));
    for (int from = Math.max(0, last - longest); from < last; from++) {
      if (isWordCutBefore(lexemes, from)) {
        continue;
      }
      Optional<Unit> unit = table.signed(lexemes.written(from, last)).filter(Units::isBefore);
      if (unit.isEmpty() && lexemes.is(from, "dollar") && from == last - 1) {
        unit = table.named("dollar");
      }
      if (unit.isPresent()) {
        return Optional.of(UnitMatch.of(from, at, unit.get()));
      }
    }
    return magnitude(lexemes, at).or(() -> letter(lexemes, number));
  }

  /** "R58.40", "N2.3bn", "R12,500": not "R101". */
  private Optional<UnitMatch> letter(Lexemes lexemes, Numeral number) {
    int letter = number.from() - 1;
    boolean glued = lexemes.at(letter).length() == 1 && lexemes.isGlued(number.from());
    boolean alone = !lexemes.isGlued(letter) || lexemes.at(letter - 1).isMark();
    boolean sum =
        number.style() == Numeral.Style.DIGITS
            && number.to() > number.from() + 1
            && !lexemes.isHyphen(number.from() + 1);
    return glued && alone && sum
        ? table
            .lettered(lexemes.at(letter).text())
            .map(unit -> UnitMatch.of(letter, number.from(), unit))
        : Optional.empty();
  }

  private static boolean isBefore(Unit unit) {
    return unit.dimension() == Dimension.MONEY && unit.symbol().length() == 3;
  }

  private static boolean isWordCutBefore(Lexemes lexemes, int from) {
    return lexemes.isGlued(from) && lexemes.at(from - 1).isWord() && lexemes.at(from).isWord();
  }

  private Optional<UnitMatch> magnitude(Lexemes lexemes, int at) {
    int word = at - 1;
    if (lexemes.is(word, "of") || lexemes.isHyphen(word)) {
      word--;
    }
    int found = word;
    return table
        .named(lexemes.lower(found))
        .filter(unit -> unit.dimension() == Dimension.MAGNITUDE)
        .map(unit -> UnitMatch.of(found, at, unit));
  }

  /** The unit whose words start directly behind the number, a hyphen or a bracket between. */
  public Optional<UnitMatch> after(Lexemes lexemes, Numeral number) {
    if (number.form() == Form.FRACTION) {
      return after(lexemes, number, number.to()).or(() -> ofOne(lexemes, number));
    }
    return number.isVague() && lexemes.is(number.to(), "of")
        ? after(lexemes, number, number.to() + 1)
            .filter(match -> match.unit().dimension() == Dimension.MONEY)
        : after(lexemes, number, number.to());
  }

  /** "half a mile", "a quarter of an acre": a part of one unit. */
  private Optional<UnitMatch> ofOne(Lexemes lexemes, Numeral number) {
    int one = lexemes.is(number.to(), "of") ? number.to() + 1 : number.to();
    boolean article = lexemes.is(one, "a") || lexemes.is(one, "an");
    return article
        ? after(lexemes, number, one + 1)
            .map(match -> new UnitMatch(number.to(), match.to(), match.unit(), match.factor()))
        : Optional.empty();
  }

  /** The unit that neither words before nor behind the number name, but its sentence. */
  public Optional<UnitMatch> around(Lexemes lexemes, Numeral number) {
    return quakes.before(lexemes, number);
  }

  private Optional<UnitMatch> after(Lexemes lexemes, Numeral number, int at) {
    boolean hyphen = lexemes.isHyphen(at) && lexemes.isGlued(at) && lexemes.isGlued(at + 1);
    boolean bracket = lexemes.is(at, "(") || lexemes.is(at, "<");
    int start = hyphen || bracket ? at + 1 : at;
    int longest = Math.min(LONGEST, Math.max(table.longestFrom(lexemes.at(start)), 1));
    for (int to = Math.min(start + longest, lexemes.size()); to > start; to--) {
      Optional<UnitMatch> found = found(lexemes, number, start, to);
      if (found.isPresent() && (!bracket || isClosed(lexemes, to))) {
        int end = bracket ? to + 1 : to;
        return found.map(match -> new UnitMatch(at, end, match.unit(), match.factor()));
      }
    }
    return Optional.empty();
  }

  private static boolean isClosed(Lexemes lexemes, int at) {
    return lexemes.is(at, ")") || lexemes.is(at, ">");
  }

  private Optional<UnitMatch> found(Lexemes lexemes, Numeral number, int from, int to) {
    if (isCut(lexemes, to) || marks.isClosing(lexemes, from)) {
      return Optional.empty();
    }
    Optional<Unit> unit = table.named(lexemes.joined(from, to));
    if (unit.isEmpty() && isBesideDigits(number, lexemes, from)) {
      unit =
          table
              .signed(lexemes.written(from, to))
              .filter(sign -> fits(lexemes, number, from, to, sign));
      if (unit.isEmpty()) {
        return millions(lexemes, from, to);
      }
    }
    return unit.map(name -> degrees.resolve(lexemes, from, name))
        .map(name -> pounds(lexemes, number, name, to))
        .map(name -> scaled(lexemes, from, to, name));
  }

  /** "75 USD million": the scale word stands behind the currency. */
  private static UnitMatch scaled(Lexemes lexemes, int from, int to, Unit unit) {
    BigDecimal factor =
        switch (lexemes.lower(to)) {
          case "million", "mln" -> MILLION;
          case "billion", "bln" -> MILLION.multiply(THOUSAND);
          case "trillion" -> MILLION.multiply(MILLION);
          default -> BigDecimal.ONE;
        };
    boolean money = unit.dimension() == Dimension.MONEY;
    return money && factor.compareTo(BigDecimal.ONE) > 0
        ? new UnitMatch(from, to + 1, unit, factor)
        : UnitMatch.of(from, to, unit);
  }

  /** Words and digits that go on right behind the sign make it another word: "m212", "C/". */
  private static boolean isCut(Lexemes lexemes, int to) {
    Lexeme next = lexemes.at(to);
    Lexeme last = lexemes.at(to - 1);
    boolean letters = next.isWord() || next.isDigits();
    return next.glued()
        && ((letters && last.isWord())
            || (next.isDigits() && !last.isMark())
            || (last.isWord() && last.length() <= 2 && lexemes.is(to, "/"))
            || (lexemes.isHyphen(to)
                && lexemes.at(to + 1).isDigits()
                && last.isWord()
                && !last.lower().equals("foot")));
  }

  /** One letter is a sign only where the number can be one of it: no "777F", no "5 p.m.". */
  private static boolean fits(Lexemes lexemes, Numeral number, int from, int to, Unit sign) {
    if (to > from + 1 || lexemes.at(from).length() > 1 || !lexemes.at(from).isWord()) {
      return true;
    }
    if (sign.dimension() == Dimension.TEMPERATURE) {
      double degrees = number.literal().lowerEndpoint().doubleValue();
      return degrees > -100 && degrees < 140 && (degrees > 13 || !sign.symbol().equals("°F"));
    }
    return !lexemes.is(to, ".") || !lexemes.isGlued(to) || !lexemes.is(to + 1, "m");
  }

  private static boolean isBesideDigits(Numeral number, Lexemes lexemes, int from) {
    boolean digits = number.style() == Numeral.Style.DIGITS;
    return digits || lexemes.at(from).length() >= 3 || lexemes.is(from, "%");
  }

  /** "120 MEUR": an M before an ISO code. */
  private Optional<UnitMatch> millions(Lexemes lexemes, int from, int to) {
    String written = lexemes.at(from).text();
    boolean code = to == from + 1 && written.length() == 4 && written.startsWith("M");
    return code
        ? table
            .signed(written.substring(1))
            .filter(unit -> unit.dimension() == Dimension.MONEY)
            .map(unit -> new UnitMatch(from, to, unit, MILLION))
        : Optional.empty();
  }

  /** Pounds are money where the number is large and no substance follows. */
  private Unit pounds(Lexemes lexemes, Numeral number, Unit unit, int to) {
    boolean pound = unit.symbol().equals("lb") && lexemes.lower(to - 1).startsWith("pound");
    boolean large = number.literal().lowerEndpoint().abs().compareTo(MONEY_FROM) >= 0;
    return pound && large && !lexemes.is(to, "of") ? table.signed("£").orElse(unit) : unit;
  }
}
