package org.crosscheck.reporting.excel;

/** How the words that a claim was read from stand out of their sentence. */
enum Marking {
  BOLD,
  /** Between « and »: for readers that do not see type, and where rich text would take too much. */
  GUILLEMETS
}
