package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** Roles whose sense the words around the verb decide: what is lost, and for what one votes. */
final class RoleSenses {
  private static final int REACH = 6;

  /** Those whom a force loses by death. */
  private static final ImmutableSet<String> FORCES =
      ImmutableSet.of("soldier", "fighter", "peacekeeper", "police officer", "crew member", "man");

  String of(Lexemes lexemes, int to, String concept, String role) {
    return switch (role) {
      case "lose" -> FORCES.contains(concept) || isLives(lexemes, to) ? "kill" : role;
      case "claim", "cost", "take", "pay" -> isLives(lexemes, to) ? "kill" : role;
      case "deploy" -> isSentToHospital(lexemes, to, concept) ? HarmPhrases.HOSPITALISE : role;
      case "rescue" -> Concepts.isPeople(concept) ? role : "save";
      case "vote" -> vote(lexemes, to);
      default -> role;
    };
  }

  /** Of a sum of money, which is saved where people are rescued. */
  String ofMoney(String role) {
    return role.equals("rescue") ? "save" : role;
  }

  /** "claimed 21 lives". */
  private static boolean isLives(Lexemes lexemes, int to) {
    return lexemes.is(to - 1, "lives");
  }

  /** "sent four people to the hospital". */
  private static boolean isSentToHospital(Lexemes lexemes, int to, String concept) {
    return Concepts.isPeople(concept)
        && lexemes.is(to, "to")
        && HarmPhrases.isHospital(lexemes, to);
  }

  private static String vote(Lexemes lexemes, int at) {
    for (int i = at; i < at + REACH && !lexemes.at(i).isMark(); i++) {
      switch (lexemes.lower(i)) {
        case "against":
          return "vote against";
        case "for", "favour", "favor":
          return "vote for";
        default:
          continue;
      }
    }
    return "vote";
  }
}
