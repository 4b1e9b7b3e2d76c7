package org.crosscheck.extraction.quantity.measure;

import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** "were among the dead", "was among the 12 people killed": of them, whatever their number. */
final class AmongThem {
  private static final int NEAR = 6;

  private final Roles roles;

  AmongThem(Roles roles) {
    this.roles = roles;
  }

  /** The role of those whom "among" at the index names. */
  Optional<String> role(Lexemes lexemes, int among) {
    boolean them = lexemes.is(among + 1, "the") || lexemes.is(among + 1, "those");
    for (int i = among + 2; them && i < among + NEAR && !lexemes.at(i).isMark(); i++) {
      if (roles.isState(lexemes, i)) {
        return roles.at(lexemes, i);
      }
      if (BetweenWords.isFiniteAuxiliary(lexemes.lower(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
