package org.crosscheck.extraction.identifier;

import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** One way in which a number can name something. */
interface IdentifierRule {
  /** As {@code explain} and the examples call it. */
  String name();

  /** The identifier that starts at the index. */
  Optional<Identifier> read(Lexemes lexemes, int at);
}
