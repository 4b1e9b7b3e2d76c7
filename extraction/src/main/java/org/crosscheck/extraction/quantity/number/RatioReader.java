package org.crosscheck.extraction.quantity.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/**
 * Reads a share that is given as two counts: "one in five", "four out of ten", "two of every
 * three". The second must be the larger one and, after a bare "in", round, since "killed 3 in 17
 * attacks" is no share.
 */
final class RatioReader {
  Optional<Part> read(Lexemes lexemes, Part above, NumberAt numbers) {
    int at = above.to();
    boolean in = lexemes.is(at, "in");
    boolean outOf = lexemes.is(at, "out") && lexemes.is(at + 1, "of");
    boolean ofEvery =
        lexemes.is(at, "of") && (lexemes.is(at + 1, "every") || lexemes.is(at + 1, "each"));
    boolean over = lexemes.is(at, "over") && isOne(above);
    if (!in && !outOf && !ofEvery && !over) {
      return Optional.empty();
    }
    int next = in || over ? at + 1 : at + 2;
    int number = in && lexemes.is(next, "every") ? next + 1 : next;
    return numbers
        .read(lexemes, number)
        .filter(below -> isShare(above, below, in && number == next))
        .map(
            below ->
                new Part(
                    below.to(),
                    above.value().divide(below.value(), MathContext.DECIMAL64),
                    BigDecimal.ONE,
                    BigDecimal.ONE));
  }

  /** Reads the number at an index. */
  interface NumberAt {
    Optional<Part> read(Lexemes lexemes, int at);
  }

  private static boolean isOne(Part part) {
    return part.value().compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean isShare(Part above, Part below, boolean bareIn) {
    if (above.value().signum() <= 0 || above.value().compareTo(below.value()) >= 0) {
      return false;
    }
    boolean whole = below.value().stripTrailingZeros().scale() <= 0;
    boolean year =
        below.value().compareTo(BigDecimal.valueOf(1500)) > 0
            && below.value().compareTo(BigDecimal.valueOf(2100)) < 0;
    boolean round =
        below.value().compareTo(BigDecimal.TEN) <= 0
            || below.value().remainder(BigDecimal.TEN).signum() == 0;
    return whole && !year && (!bareIn || isOne(above) || round);
  }
}
