package org.crosscheck.extraction.quantity.hedge;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.ChangeVerbs;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.lexeme.Phrases;
import org.crosscheck.model.value.QualifierType;

/** The hedges of English, found directly before a number or directly behind it. */
public final class Hedges {
  private final PlaceOver places = new PlaceOver();
  private final ChangeVerbs changes = ChangeVerbs.english();
  private final Phrases<QualifierType> before;
  private final Phrases<QualifierType> after;

  public Hedges() {
    ImmutableMap.Builder<String, QualifierType> leading = ImmutableMap.builder();
    ImmutableMap.Builder<String, QualifierType> trailing = ImmutableMap.builder();
    for (Lexicon.Row row : Lexicon.load("en/quantity/hedges.tsv").rows()) {
      boolean leads = row.get("place").equals("before");
      QualifierType type = QualifierType.valueOf(row.get("type"));
      (leads ? leading : trailing).put(row.get("words"), type);
    }
    this.before = Phrases.inLowerCase(leading.buildOrThrow());
    this.after = Phrases.inLowerCase(trailing.buildOrThrow());
  }

  /** The longest hedge that ends before {@code at}. */
  public Optional<Hedge> before(Lexemes lexemes, int at) {
    int longest = before.longestTo(lexemes.lower(at - 1));
    for (int from = Math.max(0, at - longest); from < at; from++) {
      Optional<QualifierType> type = before.find(lexemes.joined(from, at));
      if (type.isPresent() && !isSpan(lexemes, from) && !places.isPlace(lexemes, from, at)) {
        return Optional.of(new Hedge(from, at, type.get()));
      }
    }
    return Optional.empty();
  }

  /** "2,000 over 3 years", "cut <>30", "edged up to 5": no bound of the number behind. */
  private boolean isSpan(Lexemes lexemes, int from) {
    if (lexemes.is(from, "past")) {
      return !changes.isMove(lexemes.lower(from - 1)); // elsewhere the past is a time
    }
    if (isParticle(lexemes, from)) {
      return true;
    }
    boolean over = lexemes.is(from, "over") && lexemes.at(from - 1).isDigits();
    boolean sign = lexemes.at(from).isMark() && lexemes.at(from - 1).isMark();
    return over || (sign && lexemes.isGlued(from));
  }

  /**
   * "edged up to 5.1 percent", "went up to 40": "up" belongs to the verb, and nothing is bounded.
   */
  private boolean isParticle(Lexemes lexemes, int from) {
    return lexemes.is(from, "up")
        && lexemes.is(from + 1, "to")
        && changes.takesParticle(lexemes.lower(from - 1));
  }

  /** The longest hedge that starts at {@code at}, where no number follows it. */
  public Optional<Hedge> after(Lexemes lexemes, int at) {
    int longest = after.longestFrom(lexemes.lower(at));
    for (int to = Math.min(at + longest, lexemes.size()); to > at; to--) {
      Optional<QualifierType> type = after.find(lexemes.joined(at, to));
      if (type.isPresent() && !goesOn(lexemes, to) && isWhole(lexemes, at, to)) {
        return Optional.of(new Hedge(at, to, type.get()));
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
