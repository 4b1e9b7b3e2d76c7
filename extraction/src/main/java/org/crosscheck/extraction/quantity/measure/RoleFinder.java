package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** Finds the words beside an amount that say what happens to the things counted. */
final class RoleFinder {
  private static final String SHOT = "shoot";
  private static final ImmutableSet<String> OUTCOMES = ImmutableSet.of("kill", "wound");
  private static final int NEAR = 6;
  private static final int FAR = 14;
  private static final int INSERTED = 30;
  private static final ImmutableSet<String> AUXILIARY =
      ImmutableSet.of(
          "was", "were", "is", "are", "be", "been", "being", "have", "has", "had", "would", "will",
          "could", "may", "might", "should", "must", "can", "to", "'ve", "got");
  private static final ImmutableSet<String> BETWEEN =
      ImmutableSet.of(
          "who",
          "that",
          "also",
          "later",
          "feared",
          "confirmed",
          "believed",
          "reported",
          "left",
          "still",
          "already",
          "now",
          "either",
          "more",
          "others",
          "other",
          "further",
          "currently",
          "potentially",
          "declared",
          "pronounced",
          "listed",
          "presumed",
          "found",
          "badly",
          "both",
          "all",
          "people",
          "have",
          "go",
          "went",
          "gone");
  private static final ImmutableSet<String> BEFORE_NUMBER =
      ImmutableSet.of(
          "the",
          "a",
          "an",
          "its",
          "his",
          "her",
          "their",
          "our",
          "these",
          "those",
          "all",
          "another",
          "further",
          "additional",
          "other",
          "only",
          "just",
          "in",
          "for",
          "total",
          "of",
          "extra",
          "new",
          "even",
          "by",
          "as",
          "with");

  private final Roles roles;
  private final Voice voice = new Voice();

  RoleFinder(Roles roles) {
    this.roles = roles;
  }

  /** Directly behind the thing counted, auxiliaries and adverbs between: "were badly hurt". */
  Optional<String> behind(Lexemes lexemes, int at) {
    for (int i = at; i < at + NEAR; i++) {
      Optional<String> role = roles.at(lexemes, i);
      if (role.isPresent()) {
        return voice.isDoer(lexemes, at, i) ? Optional.empty() : outcome(lexemes, i, role.get());
      }
      if (isSuffering(lexemes, i)) {
        return outcome(lexemes, i, "wound");
      }
      if (!isBetween(lexemes, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "suffered a gunshot wound", "sustained minor injuries": not "a fatal wound". */
  private static boolean isSuffering(Lexemes lexemes, int at) {
    boolean verb =
        switch (lexemes.lower(at)) {
          case "suffered", "suffers", "suffering", "sustained", "sustains", "sustaining" -> true;
          default -> false;
        };
    for (int i = at + 1; verb && i < at + FAR; i++) {
      switch (lexemes.lower(i)) {
        case "wound", "wounds", "injury", "injuries" -> {
          return true;
        }
        case "fatal", "deadly", "mortal", "no", "and", ",", "." -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "was shot in the head and died": what is done is told by how it ends. */
  private Optional<String> outcome(Lexemes lexemes, int at, String role) {
    boolean open = role.equals(SHOT) || isSuffering(lexemes, at);
    for (int i = at + 1; open && i < at + FAR && !isClauseEnd(lexemes, i); i++) {
      int verb = lexemes.is(i + 1, "was") || lexemes.is(i + 1, "later") ? i + 2 : i + 1;
      boolean also = lexemes.is(i, "and") || lexemes.is(i, ",");
      Optional<String> end = also ? roles.at(lexemes, verb) : Optional.empty();
      if (end.filter(OUTCOMES::contains).isPresent()) {
        return end;
      }
    }
    return Optional.of(role);
  }

  private static boolean isClauseEnd(Lexemes lexemes, int at) {
    return lexemes.is(at, "")
        || lexemes.is(at, ".")
        || lexemes.is(at, ";")
        || isSubordinator(lexemes.lower(at));
  }

  /** Opens another clause, whose verb is of others. */
  private static boolean isSubordinator(String word) {
    return switch (word) {
      case "when", "where", "while", "after", "before", "because", "as", "if", "although" -> true;
      default -> false;
    };
  }

  /** Behind a phrase of place or kind: "a man in his 20s was killed", "a boy from Orla died". */
  Optional<String> pastPhrase(Lexemes lexemes, int at) {
    boolean phrase =
        switch (lexemes.lower(at)) {
          case "in", "from", "at", "of", "on", "near", "with", "inside", "outside" -> true;
          default -> false;
        };
    for (int i = at + 1; phrase && i < at + FAR; i++) {
      if (lexemes.at(i).isMark() && !lexemes.isHyphen(i)
          || isClauseEnd(lexemes, i)
          || isSaying(lexemes.lower(i))) {
        return Optional.empty();
      }
      boolean verb = isFiniteAuxiliary(lexemes.lower(i)) || isDeath(lexemes.lower(i));
      if (verb) {
        return behind(lexemes, i);
      }
    }
    return Optional.empty();
  }

  private static boolean isDeath(String word) {
    return word.equals("died") || word.equals("dies");
  }

  private static boolean isSaying(String word) {
    return switch (word) {
      case "said", "says", "told", "tells", "who", "that", "which", "and", "but" -> true;
      default -> false;
    };
  }

  /** True where the counted do what is done: "two men shot a guard". */
  boolean isDoer(Lexemes lexemes, int at) {
    for (int i = at; i < at + NEAR; i++) {
      if (roles.at(lexemes, i).isPresent()) {
        return voice.isDoer(lexemes, at, i);
      }
      if (!isBetween(lexemes, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBetween(Lexemes lexemes, int at) {
    String word = lexemes.lower(at);
    return AUXILIARY.contains(word) || BETWEEN.contains(word) || word.endsWith("ly");
  }

  /** Behind an insertion: "four people, among them a boy, died". */
  Optional<String> pastInsertion(Lexemes lexemes, int at) {
    String closing = closing(lexemes, at);
    for (int i = at + 1; !closing.isEmpty() && i < at + INSERTED; i++) {
      if (lexemes.is(i, ";") || lexemes.is(i, ".") && !lexemes.isGlued(i + 1)) {
        return Optional.empty();
      }
      boolean and = lexemes.is(i + 1, "and") || lexemes.is(i + 1, "but");
      if (lexemes.is(i, closing) && !and) {
        Optional<String> role = behind(lexemes, i + 1);
        if (role.isPresent()) {
          return role;
        }
      }
    }
    return Optional.empty();
  }

  private static String closing(Lexemes lexemes, int at) {
    boolean dash = lexemes.isHyphen(at) && !lexemes.isGlued(at);
    return switch (lexemes.lower(at)) {
      case "," -> ",";
      case "(" -> ")";
      default -> dash ? lexemes.lower(at) : "";
    };
  }

  /** Behind a phrase that stands between: "two people in the town were killed". */
  Optional<String> further(Lexemes lexemes, int at) {
    for (int i = at; i < at + FAR; i++) {
      if (lexemes.at(i).isMark() && !lexemes.isHyphen(i) || lexemes.at(i).isDigits()) {
        return Optional.empty();
      }
      if (isSubordinator(lexemes.lower(i))) {
        return Optional.empty();
      }
      if (isFiniteAuxiliary(lexemes.lower(i))) {
        return behind(lexemes, i);
      }
      if (lexemes.is(i, "and") || lexemes.is(i, "but") || lexemes.is(i, "while")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isFiniteAuxiliary(String word) {
    return switch (word) {
      case "was", "were", "is", "are", "have", "has", "had", "will", "would" -> true;
      default -> false;
    };
  }

  /** Directly before the amount: "killed at least 12", "the deployment of 30,000 troops". */
  Optional<String> before(Lexemes lexemes, int from) {
    Optional<String> phrase = roles.endingAt(lexemes, from);
    if (phrase.isPresent()) {
      return phrase;
    }
    for (int i = from - 1; i >= from - NEAR && i >= 0; i--) {
      if (isTotal(lexemes, i) || isOpening(lexemes, i)) {
        continue;
      }
      Optional<String> role = roles.at(lexemes, i);
      if (role.isPresent()) {
        return isPassive(lexemes, i, from) ? Optional.empty() : role;
      }
      if (!BEFORE_NUMBER.contains(lexemes.lower(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "a total of 40 people": a cue, and no verb. */
  private static boolean isTotal(Lexemes lexemes, int at) {
    return lexemes.is(at, "total") && lexemes.is(at + 1, "of");
  }

  /** killed "about 40" troops. */
  private static boolean isOpening(Lexemes lexemes, int at) {
    return (lexemes.is(at, "\"") || lexemes.is(at, "“")) && lexemes.isGlued(at + 1);
  }

  /** "were killed in 12 attacks": the participle belongs to what stands before it. */
  private static boolean isPassive(Lexemes lexemes, int at, int from) {
    if (at + 1 == from) {
      return isBe(lexemes.lower(at - 1)) && lexemes.lower(at).endsWith("ed");
    }
    String before = lexemes.lower(at - 1);
    boolean preposition =
        switch (lexemes.lower(at + 1)) {
          case "in", "by", "for", "with", "as" -> true;
          default -> false;
        };
    return preposition || (isBe(before) && lexemes.at(at + 1).isWord());
  }

  private static boolean isBe(String word) {
    return word.equals("were") || word.equals("was");
  }
}
