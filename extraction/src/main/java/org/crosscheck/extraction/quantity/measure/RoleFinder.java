package org.crosscheck.extraction.quantity.measure;

import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** Finds the words beside an amount that say what happens to the things counted. */
final class RoleFinder {
  private final RoleBefore before;
  private final RoleBehind behind;

  RoleFinder(Roles roles, Concepts concepts) {
    this.before = new RoleBefore(roles);
    this.behind = new RoleBehind(roles, concepts);
  }

  /**
   * The nearest: a noun that the amount is of, then what stands directly behind, directly before
   * and farther behind.
   *
   * @param from where the amount begins
   * @param to behind the thing counted
   */
  Optional<String> around(Lexemes lexemes, int from, int to) {
    int thing = BetweenWords.pastDenial(lexemes, to);
    return before
        .ofNoun(lexemes, from)
        .or(() -> behind.directly(lexemes, thing))
        .or(() -> before.directly(lexemes, from))
        .or(() -> behind.further(lexemes, thing))
        .or(() -> behind.pastInsertion(lexemes, thing));
  }

  /** Directly before the amount: "killed at least 12". */
  Optional<String> before(Lexemes lexemes, int from) {
    return before.directly(lexemes, from);
  }

  /** Directly behind the thing counted: "were badly hurt". */
  Optional<String> behind(Lexemes lexemes, int thing) {
    return behind.directly(lexemes, thing);
  }

  /** True where the counted do harm to somebody: "two men, who shot a guard". */
  boolean isDoer(Lexemes lexemes, int thing) {
    return behind.isDoer(lexemes, thing);
  }
}
