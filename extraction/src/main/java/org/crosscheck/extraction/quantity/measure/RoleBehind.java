package org.crosscheck.extraction.quantity.measure;

import java.util.Optional;
import org.crosscheck.extraction.quantity.hedge.Hedge;
import org.crosscheck.extraction.quantity.hedge.NounHedges;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.NumberWords;

/** The words behind what is counted that say what happens to it. */
final class RoleBehind {
  private static final int NEAR = 6;
  private static final int FAR = 14;
  private static final int INSERTED = 30;

  private final NounHedges hedges = new NounHedges();
  private final Roles roles;
  private final Voice voice;
  private final AmongThem among;

  RoleBehind(Roles roles, Concepts concepts) {
    this.roles = roles;
    this.voice = new Voice(concepts);
    this.among = new AmongThem(roles);
  }

  /**
   * Directly behind the thing counted, auxiliaries and adverbs between: "were badly hurt". Not what
   * they do to others: "two men shot a guard".
   */
  Optional<String> directly(Lexemes lexemes, int thing) {
    int at = pastAges(lexemes, pastHedge(lexemes, thing));
    for (int i = at; i < at + NEAR; i++) {
      if (lexemes.is(i, "among")) {
        return among.role(lexemes, i);
      }
      Optional<String> role = roles.at(lexemes, i);
      if (role.isPresent()) {
        return voice.harmsSomebody(lexemes, at, i) ? Optional.empty() : role;
      }
      if (!BetweenWords.isBetween(lexemes, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "two boys aged four and seven were found". */
  private static int pastAges(Lexemes lexemes, int at) {
    if (!lexemes.is(at, "aged")) {
      return at;
    }
    int i = at + 1;
    while (i < at + NEAR && (lexemes.at(i).isDigits() || isOfAges(lexemes.lower(i)))) {
      i++;
    }
    return i;
  }

  private static boolean isOfAges(String word) {
    return switch (word) {
      case "and", "or", "to", "between", "under", "over", "," -> true;
      default -> NumberWords.english().contains(word);
    };
  }

  /** "12 people or so were hurt". */
  private int pastHedge(Lexemes lexemes, int at) {
    return hedges.at(lexemes, at).map(Hedge::to).orElse(at);
  }

  /** True where the counted do harm to somebody: "two men, who shot a guard". */
  boolean isDoer(Lexemes lexemes, int thing) {
    int at = pastHedge(lexemes, thing);
    for (int i = at; i < at + NEAR; i++) {
      if (roles.at(lexemes, i).isPresent()) {
        return voice.harmsSomebody(lexemes, at, i);
      }
      if (!BetweenWords.isBetween(lexemes, i)) {
        return false;
      }
    }
    return false;
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
        Optional<String> role = directly(lexemes, i + 1);
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
      if (BetweenWords.isFiniteAuxiliary(lexemes.lower(i))) {
        return directly(lexemes, i);
      }
      if (endsClause(lexemes, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "three houses from where she was killed", "two witnesses said on Monday that a girl was shot":
   * the verb is of another clause.
   */
  private static boolean endsClause(Lexemes lexemes, int at) {
    return switch (lexemes.lower(at)) {
      case "and", "but", "while" -> true;
      case "where" -> lexemes.is(at - 1, "from");
      case "when", "because", "if" -> opensWithSubject(lexemes.lower(at + 1));
      case "said", "says", "told", "tells" -> true;
      default -> false;
    };
  }

  /** "two friends when she was shot". */
  private static boolean opensWithSubject(String word) {
    return switch (word) {
      case "he", "she", "they", "it", "we", "i", "you" -> true;
      case "the", "a", "an", "his", "her", "their", "its", "another", "one" -> true;
      default -> false;
    };
  }
}
