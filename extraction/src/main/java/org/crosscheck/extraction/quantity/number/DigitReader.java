package org.crosscheck.extraction.quantity.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexeme;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/**
 * Reads a number in digits, without scale words: 30,000 · 30 000 · 30'000 · 1.234.567 · 1,23,456 ·
 * 1.98 · 12,5 · .5 · 1e10.
 *
 * <p>A comma before three digits groups; before one or two it is a decimal comma. A point groups
 * where it stands twice; "30.000" alone is a decimal here, for only the thing counted can tell.
 */
final class DigitReader {
  private static final int MAX_DIGITS = 40;
  private static final int MAX_EXPONENT = 300;

  /** The number whose first lexeme stands at the index. */
  Optional<Part> read(Lexemes lexemes, int at) {
    if (isLeadingPoint(lexemes, at)) {
      return Optional.of(decimal(lexemes, "0", at));
    }
    Lexeme first = lexemes.at(at);
    if (!first.isDigits()) {
      return Optional.empty();
    }
    if (first.length() > MAX_DIGITS) {
      return Optional.empty();
    }
    return Optional.of(power(lexemes, exponent(lexemes, plain(lexemes, at))));
  }

  private Part plain(Lexemes lexemes, int at) {
    String digits = lexemes.at(at).text();
    for (String separator : new String[] {",", ".", "'", "’", " "}) {
      int end = grouped(lexemes, at, separator);
      if (end > at + 1) {
        return fraction(lexemes, join(lexemes, at, end), end);
      }
    }
    boolean comma = isDecimalComma(lexemes, at);
    return comma ? decimal(lexemes, digits, at + 1) : fraction(lexemes, digits, at + 1);
  }

  /** After the last group of three; {@code at + 1} where the digits are not grouped by it. */
  private static int grouped(Lexemes lexemes, int at, String separator) {
    boolean space = separator.equals(" ");
    int width = space ? 1 : 2;
    int end = at + 1;
    if (lexemes.at(at).length() > 3 || (space && isSpaceUnsafe(lexemes, at))) {
      return end;
    }
    int groups = 0;
    while (isGroup(lexemes, end, separator)) {
      end += width;
      groups++;
    }
    if (groups == 0 && separator.equals(",")) {
      return indian(lexemes, at);
    }
    boolean enough = separator.equals(".") ? groups >= 2 : groups >= 1;
    return enough && !isGluedDigits(lexemes, end) ? end : at + 1;
  }

  private static boolean isGroup(Lexemes lexemes, int at, String separator) {
    if (separator.equals(" ")) {
      boolean apart =
          !lexemes.isGlued(at) && lexemes.at(at).start() == lexemes.at(at - 1).end() + 1;
      return apart && isDigits(lexemes, at, 3);
    }
    return lexemes.is(at, separator)
        && lexemes.isGlued(at)
        && lexemes.isGlued(at + 1)
        && isDigits(lexemes, at + 1, 3);
  }

  /** "July 12 300 people": behind a name, digits apart are two numbers. */
  private static boolean isSpaceUnsafe(Lexemes lexemes, int at) {
    return lexemes.lower(at).startsWith("0")
        || (lexemes.at(at - 1).isCapitalised() && at > 1)
        || lexemes.isGlued(at + 2) && !lexemes.at(at + 2).isMark();
  }

  /** "1,23,45,678": groups of two before the last group of three. */
  private static int indian(Lexemes lexemes, int at) {
    int end = at + 1;
    while (lexemes.is(end, ",") && lexemes.isGlued(end + 1) && isDigits(lexemes, end + 1, 2)) {
      end += 2;
    }
    return end > at + 1 && lexemes.at(at).length() <= 2 && isGroup(lexemes, end, ",")
        ? end + 2
        : at + 1;
  }

  private static boolean isDecimalComma(Lexemes lexemes, int at) {
    return lexemes.is(at + 1, ",")
        && lexemes.isGlued(at + 1)
        && lexemes.isGlued(at + 2)
        && (isDigits(lexemes, at + 2, 1) || isDigits(lexemes, at + 2, 2))
        && !lexemes.is(at - 1, ",")
        && !(lexemes.is(at + 3, ",") && lexemes.isGlued(at + 4));
  }

  /** Whole digits, with the decimals behind a point where they follow. */
  private static Part fraction(Lexemes lexemes, String digits, int to) {
    boolean point =
        lexemes.is(to, ".")
            && lexemes.isGlued(to)
            && isGluedDigits(lexemes, to + 1)
            && !(lexemes.is(to + 2, ".") && isGluedDigits(lexemes, to + 3));
    return point ? decimal(lexemes, digits, to) : Part.of(to, new BigDecimal(digits));
  }

  private static Part decimal(Lexemes lexemes, String digits, int mark) {
    return Part.of(mark + 2, new BigDecimal(digits + '.' + lexemes.at(mark + 1).text()));
  }

  private static boolean isLeadingPoint(Lexemes lexemes, int at) {
    return lexemes.is(at, ".")
        && isGluedDigits(lexemes, at + 1)
        && lexemes.at(at + 1).length() <= MAX_DIGITS
        && (!lexemes.isGlued(at) || !lexemes.at(at - 1).isWord() && !lexemes.at(at - 1).isDigits());
  }

  private static Part exponent(Lexemes lexemes, Part part) {
    int at = part.to();
    if (!lexemes.is(at, "e") || !lexemes.isGlued(at)) {
      return part;
    }
    int signs = isSign(lexemes, at + 1) ? 1 : 0;
    if (!isGluedDigits(lexemes, at + 1 + signs) || lexemes.at(at + 1 + signs).length() > 3) {
      return part;
    }
    int exponent = Integer.parseInt(lexemes.lower(at + 1 + signs));
    if (exponent > MAX_EXPONENT) {
      return part;
    }
    int sign = lexemes.isHyphen(at + 1) ? -1 : 1;
    return Part.of(at + 2 + signs, part.value().scaleByPowerOfTen(sign * exponent));
  }

  private static Part power(Lexemes lexemes, Part part) {
    int at = part.to();
    if (!lexemes.is(at, "^") || !lexemes.isGlued(at)) {
      return part;
    }
    int signs = isSign(lexemes, at + 1) ? 1 : 0;
    if (!isGluedDigits(lexemes, at + 1 + signs) || lexemes.at(at + 1 + signs).length() > 2) {
      return part;
    }
    int exponent = Integer.parseInt(lexemes.lower(at + 1 + signs));
    int sign = lexemes.isHyphen(at + 1) ? -1 : 1;
    if (part.value().signum() == 0) {
      return part;
    }
    BigDecimal value = part.value().pow(sign * exponent, MathContext.DECIMAL64);
    return Part.of(at + 2 + signs, value);
  }

  private static boolean isSign(Lexemes lexemes, int at) {
    return lexemes.isGlued(at) && (lexemes.isHyphen(at) || lexemes.is(at, "+"));
  }

  private static boolean isGluedDigits(Lexemes lexemes, int at) {
    return lexemes.at(at).isDigits() && lexemes.isGlued(at);
  }

  private static boolean isDigits(Lexemes lexemes, int at, int length) {
    return lexemes.at(at).isDigits() && lexemes.at(at).length() == length;
  }

  private static String join(Lexemes lexemes, int from, int to) {
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < to && digits.length() < MAX_DIGITS; i++) {
      if (lexemes.at(i).isDigits()) {
        digits.append(lexemes.at(i).text());
      }
    }
    return digits.toString();
  }
}
