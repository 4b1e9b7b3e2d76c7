package org.crosscheck.extraction.quantity.hedge;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.model.value.QualifierType;

/** The hedges of English, found directly before a number or directly behind it. */
public final class Hedges {
  private static final int LONGEST_BEFORE = 6;
  private static final int LONGEST_AFTER = 4;

  private final PlaceOver places = new PlaceOver();
  private final ImmutableMap<String, QualifierType> before;
  private final ImmutableMap<String, QualifierType> after;

  public Hedges() {
    ImmutableMap.Builder<String, QualifierType> leading = ImmutableMap.builder();
    ImmutableMap.Builder<String, QualifierType> trailing = ImmutableMap.builder();
    for (Lexicon.Row row : Lexicon.load("en/quantity/hedges.tsv").rows()) {
      boolean leads = row.get("place").equals("before");
      QualifierType type = QualifierType.valueOf(row.get("type"));
      (leads ? leading : trailing).put(row.get("words"), type);
    }
    this.before = leading.buildOrThrow();
    this.after = trailing.buildOrThrow();
  }

  /** The longest hedge that ends before {@code at}. */
  public Optional<Hedge> before(Lexemes lexemes, int at) {
    for (int from = Math.max(0, at - LONGEST_BEFORE); from < at; from++) {
      QualifierType type = before.get(lexemes.joined(from, at));
      if (type != null && !isSpan(lexemes, from) && !places.isPlace(lexemes, from, at)) {
        return Optional.of(new Hedge(from, at, type));
      }
    }
    return Optional.empty();
  }

  /** "2,000 over 3 years", "cut <>30": no bound of the number behind. */
  private static boolean isSpan(Lexemes lexemes, int from) {
    boolean over = lexemes.is(from, "over") && lexemes.at(from - 1).isDigits();
    boolean sign = lexemes.at(from).isMark() && lexemes.at(from - 1).isMark();
    return over || (sign && lexemes.isGlued(from));
  }

  /** The longest hedge that starts at {@code at}, where no number follows it. */
  public Optional<Hedge> after(Lexemes lexemes, int at) {
    for (int to = Math.min(at + LONGEST_AFTER, lexemes.size()); to > at; to--) {
      QualifierType type = after.get(lexemes.joined(at, to));
      if (type != null && !goesOn(lexemes, to) && isWhole(lexemes, at, to)) {
        return Optional.of(new Hedge(at, to, type));
      }
    }
    return Optional.empty();
  }

  /** "200 or greater than 190": the words belong to the number behind them. */
  private static boolean goesOn(Lexemes lexemes, int at) {
    return lexemes.at(at).isDigits()
        || switch (lexemes.lower(at)) {
          case "than", "a", "an", "one", "two", "three", "four", "five", "ten", "half" -> true;
          default -> false;
        };
  }

  /** A sign or a hyphen sticks to its number: "30+", "30-odd". */
  private static boolean isWhole(Lexemes lexemes, int at, int to) {
    return (!lexemes.at(at).isMark() || lexemes.isGlued(at))
        && !(lexemes.isGlued(to) && lexemes.at(to).isWord());
  }
}
