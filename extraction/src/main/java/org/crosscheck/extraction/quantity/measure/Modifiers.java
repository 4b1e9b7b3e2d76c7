package org.crosscheck.extraction.quantity.measure;

import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** Whose the things counted are: names before the noun. */
final class Modifiers {
  /** The capitalised words before the head: "European", "Shahed", "North Korean". */
  Optional<String> of(Lexemes lexemes, Counted thing) {
    int from = -1;
    int to = -1;
    for (int i = thing.from(); i < thing.head(); i++) {
      if (lexemes.at(i).isCapitalised() && i > 0) {
        from = from < 0 ? i : from;
        to = i + 1;
      } else if (from >= 0) {
        break;
      }
    }
    return from < 0 ? Optional.empty() : Optional.of(lexemes.written(from, to));
  }
}
