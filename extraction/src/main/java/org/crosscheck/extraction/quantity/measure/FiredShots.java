package org.crosscheck.extraction.quantity.measure;

import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/**
 * Tells "one shot", which somebody fired, from "one shot", somebody who was hit: the word is noun
 * and participle.
 */
final class FiredShots {
  private FiredShots() {}

  /**
   * True where the word behind a number is the shot that is fired: "fired one shot", "one shot was
   * fired", "one shot that hit the wall".
   *
   * @param from where the amount begins, with its hedges
   * @param shot index of the word behind it
   */
  static boolean isAt(Lexemes lexemes, int from, int shot) {
    return lexemes.is(shot, "shot")
        && (isFiring(lexemes.lower(from - 1)) || isSubject(lexemes, shot + 1));
  }

  private static boolean isFiring(String verb) {
    return switch (verb) {
      case "fire", "fires", "fired", "firing", "hear", "hears", "heard", "took", "taking" -> true;
      default -> false;
    };
  }

  /** What a shot does or what is done with it; a person is fired too, but never was "one shot". */
  private static boolean isSubject(Lexemes lexemes, int behind) {
    return switch (lexemes.lower(behind)) {
      case "that", "which", "rang", "missed", "went", "pierced", "struck", "hit", "grazed" -> true;
      case "was", "is", "had", "has" -> isFiredBehind(lexemes, behind + 1);
      default -> false;
    };
  }

  private static boolean isFiredBehind(Lexemes lexemes, int at) {
    int verb = lexemes.is(at, "been") || lexemes.is(at, "then") ? at + 1 : at;
    return switch (lexemes.lower(verb)) {
      case "fired", "heard", "discharged", "taken", "aimed" -> true;
      default -> false;
    };
  }
}
