package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/**
 * Phrases that say what became of people and that are too free for a list: "taken to a nearby
 * hospital", "in critical but stable condition", "hit by a stray bullet".
 */
final class HarmPhrases {
  static final String HOSPITALISE = "hospitalise";

  private static final String SHOOT = "shoot";
  private static final String IN = "in";

  private static final ImmutableSet<String> TO_HOSPITAL =
      ImmutableSet.of(
          "taken",
          "rushed",
          "brought",
          "flown",
          "airlifted",
          "transported",
          "sent",
          "driven",
          "admitted",
          "transferred",
          "treated");

  private static final ImmutableSet<String> STRUCK = ImmutableSet.of("hit", "struck", "grazed");

  private static final int LONGEST = 9;
  private static final int NAME = 6;

  /** The scale of conditions that hospitals give out (American Hospital Association). */
  private static final ImmutableSet<String> CONDITIONS =
      ImmutableSet.of("critical", "serious", "grave", "fair", "good", "stable", "guarded", "poor");

  private static final ImmutableSet<String> BULLETS =
      ImmutableSet.of("bullet", "bullets", "gunfire", "gunshot", "gunshots", "buckshot", "shots");

  private HarmPhrases() {}

  /** True where one of the phrases may begin with the word, which is in lower case. */
  static boolean mayBegin(String word) {
    return word.equals(IN) || TO_HOSPITAL.contains(word) || STRUCK.contains(word);
  }

  /** The role that the words at an index say. */
  static Optional<String> at(Lexemes lexemes, int at) {
    String first = lexemes.lower(at);
    if (first.equals(IN)) {
      return isCondition(lexemes, at + 1) ? Optional.of(HOSPITALISE) : Optional.empty();
    }
    if (TO_HOSPITAL.contains(first)) {
      return isHospital(lexemes, at + 1) ? Optional.of(HOSPITALISE) : Optional.empty();
    }
    boolean shot = STRUCK.contains(first) && isByBullet(lexemes, at + 1);
    return shot ? Optional.of(SHOOT) : Optional.empty();
  }

  /** "critical condition", "very serious condition", "critical but stable condition". */
  private static boolean isCondition(Lexemes lexemes, int from) {
    boolean named = false;
    for (int i = from; i < from + NAME; i++) {
      String word = lexemes.lower(i);
      if (word.equals("condition")) {
        return named;
      }
      if (CONDITIONS.contains(word)) {
        named = true;
      } else if (!word.equals("but") && !word.equals("very") && !word.equals("extremely")) {
        return false;
      }
    }
    return false;
  }

  /** "to the hospital", "by ambulance to Orla General Hospital", "at a trauma centre". */
  static boolean isHospital(Lexemes lexemes, int from) {
    boolean place = false;
    for (int i = from; i < from + LONGEST; i++) {
      switch (lexemes.lower(i)) {
        case "to", "at", "into" -> place = true;
        case "hospital", "hospitals", "infirmary" -> {
          return place;
        }
        case "center", "centre" -> {
          return place && (lexemes.is(i - 1, "medical") || lexemes.is(i - 1, "trauma"));
        }
        case "", ".", ",", ";", "and", "but", "who", "that", "after", "before" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isByBullet(Lexemes lexemes, int at) {
    for (int i = at + 1; lexemes.is(at, "by") && i < at + NAME; i++) {
      if (BULLETS.contains(lexemes.lower(i))) {
        return true;
      }
      if (!lexemes.at(i).isWord()) {
        return false;
      }
    }
    return false;
  }
}
