package org.crosscheck.extraction.identifier;

import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexeme;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/**
 * Telephone numbers: "+1-222-555-0134", "555-0134", and in groups apart, as ITU-T E.123 has them,
 * "+44 161 555 0199" and with the trunk prefix "0161 555 0199".
 */
final class PhoneRule implements IdentifierRule {
  private static final int FEWEST_DIGITS = 7;
  private static final int MOST_DIGITS = 16;
  private static final int FEWEST_APART = 9;
  private static final int MOST_APART = 15;
  private static final int LONGEST_GROUP = 6;

  @Override
  public String name() {
    return "phone";
  }

  @Override
  public Optional<Identifier> read(Lexemes lexemes, int at) {
    boolean plus = lexemes.is(at, "+");
    int first = plus ? at + 1 : at;
    if (!lexemes.at(first).isDigits() || (!plus && isInsideNumber(lexemes, at))) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder(lexemes.at(first).text());
    int groups = 1;
    int last = lexemes.at(first).length();
    int to = first + 1;
    while (digits.length() < MOST_DIGITS && isGroup(lexemes, to, plus)) {
      last = lexemes.at(to + 1).length();
      digits.append(lexemes.at(to + 1).text());
      to += 2;
      groups++;
    }
    boolean shape =
        plus
            ? digits.length() >= FEWEST_DIGITS
            : groups >= 2 && last == 4 && isLocal(lexemes, first, groups);
    return shape
        ? Optional.of(new Identifier(at, to, "phone", digits.toString(), "+" + digits))
        : apart(lexemes, at, first);
  }

  /** Groups with a space between: behind a plus, or the first of them with the trunk prefix. */
  private static Optional<Identifier> apart(Lexemes lexemes, int at, int first) {
    String area = lexemes.at(first).text();
    boolean trunk = area.startsWith("0") && area.length() > 1;
    StringBuilder digits = new StringBuilder(area);
    int to = first + 1;
    while ((first > at || trunk) && isApart(lexemes, to)) {
      digits.append(lexemes.at(to).text());
      to++;
    }
    boolean length = digits.length() >= FEWEST_APART && digits.length() <= MOST_APART;
    return length && to > first + 1
        ? Optional.of(new Identifier(at, to, "phone", digits.toString(), "+" + digits))
        : Optional.empty();
  }

  /** A group of digits one space behind the last; not the start of "1,200" or "3.5". */
  private static boolean isApart(Lexemes lexemes, int at) {
    Lexeme group = lexemes.at(at);
    boolean goesOn = lexemes.isGlued(at + 1) && lexemes.isGlued(at + 2);
    return group.isDigits()
        && group.length() > 1
        && group.length() <= LONGEST_GROUP
        && group.start() == lexemes.at(at - 1).end() + 1
        && !(goesOn && lexemes.at(at + 2).isDigits());
  }

  private static boolean isInsideNumber(Lexemes lexemes, int at) {
    return lexemes.isGlued(at) && !lexemes.is(at - 1, "(");
  }

  /** A separator and a group of digits behind it. */
  private static boolean isGroup(Lexemes lexemes, int at, boolean international) {
    boolean separator =
        lexemes.isHyphen(at) || (international && (lexemes.is(at, "/") || lexemes.is(at, ".")));
    return separator
        && lexemes.isGlued(at)
        && lexemes.isGlued(at + 1)
        && lexemes.at(at + 1).isDigits();
  }

  /** Three digits and four, or three, three and four. */
  private static boolean isLocal(Lexemes lexemes, int first, int groups) {
    boolean area = lexemes.at(first).length() == 3;
    return area && (groups == 2 || (groups == 3 && lexemes.at(first + 2).length() == 3));
  }
}
