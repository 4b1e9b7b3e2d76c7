package org.crosscheck.extraction.quantity.number;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexeme;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/**
 * Reads fractions in digits: "3/4", "10 1/2", "¾", "2½". Only below one and with a denominator that
 * people use; "9/11" and "24/7" are no fractions.
 */
final class SlashReader {
  private static final ImmutableMap<String, String> VULGAR =
      ImmutableMap.<String, String>builder()
          .put("½", "1/2")
          .put("⅓", "1/3")
          .put("⅔", "2/3")
          .put("¼", "1/4")
          .put("¾", "3/4")
          .put("⅕", "1/5")
          .put("⅖", "2/5")
          .put("⅗", "3/5")
          .put("⅘", "4/5")
          .put("⅙", "1/6")
          .put("⅚", "5/6")
          .put("⅛", "1/8")
          .put("⅜", "3/8")
          .put("⅝", "5/8")
          .put("⅞", "7/8")
          .buildOrThrow();

  static boolean isFraction(Lexeme lexeme) {
    return VULGAR.containsKey(lexeme.text());
  }

  Optional<Part> read(Lexemes lexemes, int at) {
    if (isFraction(lexemes.at(at))) {
      String[] parts = VULGAR.get(lexemes.lower(at)).split("/", 2);
      return Optional.of(quotient(at + 1, parts[0], parts[1]));
    }
    if (!isWhole(lexemes, at)) {
      return Optional.empty();
    }
    Optional<Part> fraction =
        isSlash(lexemes, at)
            ? Optional.of(quotient(at + 3, lexemes.lower(at), lexemes.lower(at + 2)))
            : Optional.empty();
    return fraction.or(() -> rating(lexemes, at)).or(() -> mixed(lexemes, at));
  }

  /** "6.4/10": a mark on a scale, given as a decimal of its highest mark. */
  private static Optional<Part> rating(Lexemes lexemes, int at) {
    boolean decimal = lexemes.is(at + 1, ".") && lexemes.isGlued(at + 1) && lexemes.isGlued(at + 2);
    if (!decimal || !isSlash(lexemes, at + 2, Integer.parseInt(lexemes.lower(at)) + 1)) {
      return Optional.empty();
    }
    BigDecimal mark = new BigDecimal(lexemes.lower(at) + "." + lexemes.lower(at + 2));
    BigDecimal highest = new BigDecimal(lexemes.lower(at + 4));
    return Optional.of(
        new Part(
            at + 5,
            mark.divide(highest, MathContext.DECIMAL64),
            Part.step(mark).divide(highest, MathContext.DECIMAL64),
            BigDecimal.ONE));
  }

  private Optional<Part> mixed(Lexemes lexemes, int at) {
    boolean vulgar = isFraction(lexemes.at(at + 1));
    boolean slash = isWhole(lexemes, at + 1) && isSlash(lexemes, at + 1);
    if ((!vulgar && !slash) || (slash && lexemes.isGlued(at + 1))) {
      return Optional.empty();
    }
    BigDecimal whole = new BigDecimal(lexemes.lower(at));
    return read(lexemes, at + 1)
        .map(part -> new Part(part.to(), whole.add(part.value()), part.step(), part.scale()));
  }

  private static boolean isWhole(Lexemes lexemes, int at) {
    return lexemes.at(at).isDigits()
        && lexemes.at(at).length() <= 3
        && !(lexemes.isGlued(at)
            && !lexemes.isHyphen(at - 1)
            && lexemes.at(at - 1).isMark()
            && lexemes.is(at - 1, "/"));
  }

  private static boolean isSlash(Lexemes lexemes, int at) {
    return lexemes.at(at).isDigits()
        && isSlash(lexemes, at, Integer.parseInt(lexemes.lower(at)))
        && Integer.parseInt(lexemes.lower(at)) > 0;
  }

  /**
   * True where a slash and a denominator that people use and that is above {@code least} follow.
   */
  private static boolean isSlash(Lexemes lexemes, int at, int least) {
    if (!lexemes.is(at + 1, "/")
        || !lexemes.isGlued(at + 1)
        || !lexemes.isGlued(at + 2)
        || !lexemes.at(at + 2).isDigits()
        || lexemes.at(at + 2).length() > 3
        || lexemes.is(at + 3, "/")) {
      return false;
    }
    return switch (Integer.parseInt(lexemes.lower(at + 2))) {
      case 2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100 -> least < Integer.parseInt(lexemes.lower(at + 2));
      default -> false;
    };
  }

  private static Part quotient(int to, String above, String below) {
    BigDecimal value = new BigDecimal(above).divide(new BigDecimal(below), MathContext.DECIMAL64);
    return new Part(to, value, BigDecimal.ONE, BigDecimal.ONE);
  }
}
