package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/**
 * What harm is done to the person before a verb. Stricter than {@link RoleFinder}, since no number
 * vouches that somebody is counted: not who does the harm, not what is denied, not what another
 * clause says.
 */
final class Suffering {
  static final ImmutableSet<String> HARM = ImmutableSet.of("kill", "wound", "shoot");

  private static final ImmutableSet<String> OUTCOMES = ImmutableSet.of("kill", "wound");
  private static final int NEAR = 6;
  private static final int FAR = 14;
  private static final int INSERTED = 30;

  private final Roles roles;
  private final Voice voice;
  private final AmongThem among;

  Suffering(Roles roles, Concepts concepts) {
    this.roles = roles;
    this.voice = new Voice(concepts);
    this.among = new AmongThem(roles);
  }

  /** True where the lexeme is a word of harm. */
  boolean isHarmAt(Lexemes lexemes, int at) {
    return roles.at(lexemes, at).filter(HARM::contains).isPresent();
  }

  /** Behind the person, at once or past an insertion or a phrase of place. */
  Optional<String> behind(Lexemes lexemes, int to) {
    return directly(lexemes, to)
        .or(() -> pastInsertion(lexemes, to))
        .or(() -> pastPhrase(lexemes, to));
  }

  private Optional<String> directly(Lexemes lexemes, int at) {
    for (int i = at; i < at + NEAR; i++) {
      if (isHarmAt(lexemes, i)) {
        String role = roles.at(lexemes, i).orElseThrow();
        return voice.isDoer(lexemes, at, i)
            ? Optional.empty()
            : Optional.of(
                isRelative(lexemes, at, i) ? last(lexemes, i, role) : outcome(lexemes, i, role));
      }
      if (lexemes.is(i, "among")) {
        return among.role(lexemes, i).filter(HARM::contains);
      }
      boolean denied = lexemes.is(i, "not") || lexemes.is(i, "never");
      if (denied || roles.at(lexemes, i).isPresent() || !BetweenWords.isBetween(lexemes, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "who was shot", "shot in Orla": another verb is still to come. */
  private static boolean isRelative(Lexemes lexemes, int from, int verb) {
    boolean finite = false;
    for (int i = from; i < verb; i++) {
      switch (lexemes.lower(i)) {
        case "who", "that" -> {
          return true;
        }
        case "was", "is", "were", "are", "has", "had", "got" -> finite = true;
        default -> {}
      }
    }
    return !finite;
  }

  /** "a man who was shot on Tuesday has died": the main verb tells how it ended. */
  private String last(Lexemes lexemes, int at, String role) {
    for (int i = at + 1; i < at + INSERTED && !isClauseEnd(lexemes, i); i++) {
      if (lexemes.is(i, ",") || opensClause(lexemes.lower(i)) || isOtherSubject(lexemes.lower(i))) {
        break;
      }
      boolean died = lexemes.is(i, "died") || lexemes.is(i, "dies");
      if (died && !role.equals("kill")) {
        return "kill";
      }
    }
    return outcome(lexemes, at, role);
  }

  /** "in which two died". */
  private static boolean isOtherSubject(String word) {
    return switch (word) {
      case "which", "whose", "he", "she", "they", "others", "people" -> true;
      default -> false;
    };
  }

  /** "was shot in the neck and died": what is done is told by how it ends. */
  private String outcome(Lexemes lexemes, int at, String role) {
    boolean open = role.equals("shoot") || HarmPhrases.takesInjury(lexemes, at);
    for (int i = at + 1; open && i < at + FAR && !isClauseEnd(lexemes, i); i++) {
      boolean aside = lexemes.is(i + 1, "was") || lexemes.is(i + 1, "later");
      boolean also = lexemes.is(i, "and") || lexemes.is(i, ",");
      Optional<String> end =
          also ? roles.at(lexemes, aside ? i + 2 : i + 1) : Optional.<String>empty();
      if (end.filter(OUTCOMES::contains).isPresent()) {
        return end.get();
      }
    }
    return role;
  }

  /** "a boy, 7, was killed", "a man – a guard – died". */
  private Optional<String> pastInsertion(Lexemes lexemes, int at) {
    boolean dash = lexemes.isHyphen(at) && !lexemes.isGlued(at);
    boolean opens = dash || lexemes.is(at, ",");
    for (int i = at + 1; opens && i < at + INSERTED; i++) {
      if (lexemes.is(i, ";") || lexemes.is(i, ".") && !lexemes.isGlued(i + 1)) {
        return Optional.empty();
      }
      boolean goesOn = lexemes.is(i + 1, "and") || lexemes.is(i + 1, "but");
      if (lexemes.is(i, lexemes.lower(at)) && !goesOn) {
        Optional<String> role = directly(lexemes, i + 1);
        if (role.isPresent()) {
          return role;
        }
      }
    }
    return Optional.empty();
  }

  /** "a man in his 20s was killed", "a boy from Orla died", "a man found in a car has died". */
  private Optional<String> pastPhrase(Lexemes lexemes, int from) {
    int at = lexemes.is(from, "found") ? from + 1 : from;
    boolean phrase =
        switch (lexemes.lower(at)) {
          case "in", "from", "at", "of", "on", "near", "with", "inside", "outside" -> true;
          default -> false;
        };
    for (int i = at + 1; phrase && i < at + FAR; i++) {
      boolean mark = lexemes.at(i).isMark() && !lexemes.isHyphen(i);
      if (mark || isClauseEnd(lexemes, i) || opensClause(lexemes.lower(i))) {
        return Optional.empty();
      }
      if (isVerbAfterPhrase(lexemes.lower(i))) {
        return directly(lexemes, i);
      }
    }
    return Optional.empty();
  }

  private static boolean isVerbAfterPhrase(String word) {
    return switch (word) {
      case "was", "is", "has", "had", "died", "dies" -> true;
      default -> false;
    };
  }

  private static boolean opensClause(String word) {
    return switch (word) {
      case "said", "says", "told", "tells", "who", "that", "which", "and", "but" -> true;
      default -> false;
    };
  }

  /** Where the clause ends, or another opens whose verb is of others. */
  private static boolean isClauseEnd(Lexemes lexemes, int at) {
    return switch (lexemes.lower(at)) {
      case "", ".", ";" -> true;
      case "when", "where", "while", "after", "before", "because", "as", "if", "although" -> true;
      default -> false;
    };
  }
}
