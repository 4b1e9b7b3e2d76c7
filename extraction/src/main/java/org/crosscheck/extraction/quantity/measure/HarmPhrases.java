package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.wordnet.NounClass;

/**
 * Phrases that say what became of people and that are too free for a list: "taken to a nearby
 * hospital", "in critical but stable condition", "hit by a stray bullet".
 */
final class HarmPhrases {
  static final String HOSPITALISE = "hospitalise";

  private static final String SHOOT = "shoot";
  private static final String WOUND = "wound";
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

  /** Of people, not of what is found again: "are recovering", never "were recovered". */
  private static final ImmutableSet<String> RECOVER =
      ImmutableSet.of("recovering", "recuperating", "recovers", "recuperates");

  private static final ImmutableSet<String> SUSTAIN =
      ImmutableSet.of(
          "suffered",
          "suffers",
          "suffering",
          "sustained",
          "sustains",
          "sustaining",
          "received",
          "receives");

  private static final NounClass BODY_PARTS = NounClass.below("body part#1");

  private static final int LONGEST = 9;
  private static final int NAME = 6;
  private static final int FAR = 14;

  /** The scale of conditions that hospitals give out (American Hospital Association). */
  private static final ImmutableSet<String> CONDITIONS =
      ImmutableSet.of("critical", "serious", "grave", "fair", "good", "stable", "guarded", "poor");

  private static final ImmutableSet<String> BULLETS =
      ImmutableSet.of("bullet", "bullets", "gunfire", "gunshot", "gunshots", "buckshot", "shots");

  private HarmPhrases() {}

  /** True where one of the phrases may begin with the word, which is in lower case. */
  static boolean mayBegin(String word) {
    return word.equals(IN)
        || TO_HOSPITAL.contains(word)
        || STRUCK.contains(word)
        || SUSTAIN.contains(word)
        || RECOVER.contains(word);
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
    Optional<String> injury = injury(lexemes, at);
    if (injury.isPresent()) {
      return injury;
    }
    if (RECOVER.contains(first)) {
      return recovered(lexemes, at + 1);
    }
    if (!STRUCK.contains(first)) {
      return Optional.empty();
    }
    boolean shot = isByBullet(lexemes, at + 1);
    return shot ? Optional.of(SHOOT) : Optional.of(WOUND).filter(in -> isInBody(lexemes, at + 1));
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

  /** "suffered a gunshot wound", "sustained minor injuries": not "a fatal wound". */
  static boolean takesInjury(Lexemes lexemes, int at) {
    return injury(lexemes, at).isPresent();
  }

  /** What an injury was done with tells a shot; how it ended is open, as of any that was shot. */
  private static Optional<String> injury(Lexemes lexemes, int at) {
    String role = WOUND;
    boolean verb = SUSTAIN.contains(lexemes.lower(at));
    for (int i = at + 1; verb && i < at + FAR; i++) {
      switch (lexemes.lower(i)) {
        case "wound", "wounds", "injury", "injuries" -> {
          return Optional.of(role);
        }
        case "gunshot", "gun", "bullet" -> role = SHOOT;
        case "fatal", "deadly", "mortal", "no", "and", ",", "." -> {
          return Optional.empty();
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  /** "after being shot", "from gunshot wounds"; not of an illness. */
  private static Optional<String> recovered(Lexemes lexemes, int from) {
    for (int i = from; i < from + LONGEST; i++) {
      switch (lexemes.lower(i)) {
        case "shot" -> {
          return Optional.of(SHOOT);
        }
        case "wounds", "injuries", "burns", "wounded", "injured", "stabbed" -> {
          return Optional.of(WOUND);
        }
        case "", ".", ",", ";", "and", "but", "who", "that", "when", "as" -> {
          return Optional.empty();
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  /** "in the arm", "on his left leg". */
  private static boolean isInBody(Lexemes lexemes, int at) {
    boolean where = lexemes.is(at, IN) || lexemes.is(at, "on");
    for (int i = at + 1; where && i < at + NAME; i++) {
      if (!lexemes.at(i).isWord()) {
        return false;
      }
      if (BODY_PARTS.contains(lexemes.lower(i))) {
        return true;
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
