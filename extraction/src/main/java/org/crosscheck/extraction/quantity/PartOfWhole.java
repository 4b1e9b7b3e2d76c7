package org.crosscheck.extraction.quantity;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.model.value.Form;

/**
 * Two amounts of which the first is a part of the second: "three of the 12 suspects", "16 of 19
 * counts", "half of the 600 homes", "half its 60 tanks", "none of the 12 hostages". The first
 * counts what the second does; the verb is its own.
 */
final class PartOfWhole {
  private static final int LONGEST_OWNER = 4;

  boolean isPart(Lexemes lexemes, AmountPhrase part, AmountPhrase whole) {
    int gap = whole.from() - part.to();
    boolean of =
        lexemes.is(part.to(), "of")
            && (gap == 1
                || gap == 2 && isThe(lexemes, part.to() + 1)
                || gap == 3 && isThe(lexemes, part.to() + 1) && isLast(lexemes, part.to() + 2)
                || isOwned(lexemes, part.to() + 1, whole.from()));
    boolean all = gap == 1 && lexemes.is(part.to() - 1, "half") && isThe(lexemes, part.to());
    return (of || all)
        && part.unit().isEmpty()
        && whole.unit().isEmpty()
        && part.form() != Form.ORDINAL
        && whole.form() == Form.CARDINAL;
  }

  /** "of the company's 2,900 staff": words that end in a possessive. */
  private static boolean isOwned(Lexemes lexemes, int from, int whole) {
    int mark = whole - 2;
    boolean possessive =
        lexemes.is(whole - 1, "s")
            && lexemes.isGlued(whole - 1)
            && (lexemes.is(mark, "'") || lexemes.is(mark, "’"));
    if (!possessive || mark - from > LONGEST_OWNER || mark <= from) {
      return false;
    }
    for (int i = from; i < mark; i++) {
      if (!lexemes.at(i).isWord()) {
        return false;
      }
    }
    return true;
  }

  /** "14 of his last 16 bouts". */
  private static boolean isLast(Lexemes lexemes, int at) {
    return switch (lexemes.lower(at)) {
      case "last", "past", "first", "next", "previous" -> true;
      default -> false;
    };
  }

  private static boolean isThe(Lexemes lexemes, int at) {
    return switch (lexemes.lower(at)) {
      case "the", "its", "their", "his", "her", "our", "all", "those", "these" -> true;
      default -> false;
    };
  }

  /** The amounts, with each fraction of a counted whole as a count: half of 600 is 300. */
  List<AmountPhrase> counted(Lexemes lexemes, ImmutableList<AmountPhrase> phrases) {
    List<AmountPhrase> counted = new ArrayList<>(phrases);
    for (int i = 0; i + 1 < counted.size(); i++) {
      AmountPhrase part = counted.get(i);
      AmountPhrase whole = counted.get(i + 1);
      boolean fraction = part.form() == Form.FRACTION && isPart(lexemes, part, whole);
      if (fraction && whole.numerals().size() == 1 && whole.first().value().isPresent()) {
        BigDecimal of = whole.first().value().orElseThrow();
        counted.set(i, part.of(of, whole.step()));
      }
    }
    return counted;
  }
}
