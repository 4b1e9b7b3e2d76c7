package org.crosscheck.extraction.quantity;

import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** The words that name some of those counted before: ", including", ", among them". */
final class Including {
  /** So many lexemes of a list may stand between: "including a nurse and two doctors". */
  private static final int LISTED = 8;

  private Including() {}

  /**
   * True where the amount at an index is of some of those counted before it.
   *
   * @param whole index behind those counted before
   * @param from index of the amount
   */
  static boolean isOpened(Lexemes lexemes, int whole, int from) {
    for (int i = from - 1; i >= Math.max(whole, from - LISTED); i--) {
      if (lexemes.is(i, "including") || lexemes.is(i, "them") && lexemes.is(i - 1, "among")) {
        return true;
      }
      if (isEnd(lexemes, i)) {
        return false;
      }
    }
    return false;
  }

  /** A verb or a mark: what stands behind it is of no such list. */
  private static boolean isEnd(Lexemes lexemes, int at) {
    return lexemes.at(at).isMark() && !lexemes.is(at, ",") && !lexemes.isHyphen(at)
        || switch (lexemes.lower(at)) {
          case "was", "were", "is", "are", "has", "have", "had", "will", "who", "that", "while" ->
              true;
          default -> false;
        };
  }
}
