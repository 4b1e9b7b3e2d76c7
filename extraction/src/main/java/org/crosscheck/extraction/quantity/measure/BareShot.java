package org.crosscheck.extraction.quantity.measure;

import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/**
 * Tells who shot from who was shot where no auxiliary does: "a guard shot back" against "a guard
 * shot on Monday". "Shot" is past tense and participle.
 */
final class BareShot {
  private BareShot() {}

  /** True where somebody shoots in a direction: "shot back", "shot into the crowd". */
  static boolean isDirected(Lexemes lexemes, int shot) {
    return lexemes.is(shot, "shot")
        && switch (lexemes.lower(shot + 1)) {
          case "back", "into", "toward", "towards" -> !lexemes.isHyphen(shot + 2);
          default -> false;
        };
  }

  /**
   * True in a sentence that has no other verb for its subject: "the guard shot at the car", "the
   * guard shot as the car turned", against "a boy shot as he walked home has died". Headlines leave
   * the other verb out and are not asked.
   */
  static boolean isMainVerb(Lexemes lexemes, int shot) {
    return lexemes.is(shot, "shot") && isOpen(lexemes.lower(shot + 1)) && !hasVerb(lexemes, shot);
  }

  private static boolean isOpen(String behind) {
    return switch (behind) {
      case "at", "as", "when", "while", "because" -> true;
      default -> false;
    };
  }

  private static boolean hasVerb(Lexemes lexemes, int shot) {
    for (int i = shot + 1; i < lexemes.size(); i++) {
      boolean other =
          switch (lexemes.lower(i)) {
            case "died", "dies", "remains", "remained", "can", "could" -> true;
            default -> BetweenWords.isFiniteAuxiliary(lexemes.lower(i));
          };
      if (other) {
        return true;
      }
    }
    return false;
  }
}
