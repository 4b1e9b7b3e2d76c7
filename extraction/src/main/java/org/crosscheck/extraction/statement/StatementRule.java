package org.crosscheck.extraction.statement;

import java.util.Optional;

/** Reads positions that are built in one way. */
interface StatementRule {
  /** The rule's name, as {@code explain} and the examples have it. */
  String name();

  /** The position whose stance begins at token {@code i}, if there is one. */
  Optional<Found> at(Line line, int i);
}
