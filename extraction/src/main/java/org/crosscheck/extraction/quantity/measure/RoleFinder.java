package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.quantity.hedge.Hedge;
import org.crosscheck.extraction.quantity.hedge.NounHedges;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** Finds the words beside an amount that say what happens to the things counted. */
final class RoleFinder {
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
          "not",
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

  private final NounHedges hedges = new NounHedges();
  private final Roles roles;
  private final Voice voice;

  RoleFinder(Roles roles, Concepts concepts) {
    this.roles = roles;
    this.voice = new Voice(concepts);
  }

  /**
   * Directly behind the thing counted, auxiliaries and adverbs between: "were badly hurt". Not what
   * they do to others: "two men shot a guard".
   */
  Optional<String> behind(Lexemes lexemes, int thing) {
    int at = pastHedge(lexemes, thing);
    for (int i = at; i < at + NEAR; i++) {
      Optional<String> role = roles.at(lexemes, i);
      if (role.isPresent()) {
        return voice.harmsSomebody(lexemes, at, i) ? Optional.empty() : role;
      }
      if (!isBetween(lexemes, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
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
      if (!isBetween(lexemes, i)) {
        return false;
      }
    }
    return false;
  }

  /** True for a word that may stand between the counted and what happens to them. */
  static boolean isBetween(Lexemes lexemes, int at) {
    String word = lexemes.lower(at);
    return AUXILIARY.contains(word)
        || BETWEEN.contains(word)
        || word.endsWith("ly")
        || isContracted(lexemes, at);
  }

  /** Each of the three lexemes of "weren't". */
  private static boolean isContracted(Lexemes lexemes, int at) {
    boolean mark = lexemes.is(at, "'") || lexemes.is(at, "’");
    int end = lexemes.is(at, "t") ? at : mark ? at + 1 : at + 2;
    boolean marked = lexemes.is(end - 1, "'") || lexemes.is(end - 1, "’");
    return lexemes.is(end, "t")
        && marked
        && lexemes.isGlued(end)
        && AUXILIARY.contains(lexemes.lower(end - 2).replaceFirst("n$", ""));
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

  /** "the deaths of four more people raised the toll": theirs, whatever verb comes. */
  Optional<String> ofNoun(Lexemes lexemes, int from) {
    return lexemes.is(from - 1, "of") ? roles.endingAt(lexemes, from) : Optional.empty();
  }

  /** Directly before the amount: "killed at least 12", "the deployment of 30,000 troops". */
  Optional<String> before(Lexemes lexemes, int from) {
    Optional<String> phrase =
        roles.endingAt(lexemes, from).or(() -> inverted(lexemes, from - 2, from - 1));
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

  /** "Also injured were two guards", "among the dead were two children". */
  private Optional<String> inverted(Lexemes lexemes, int state, int verb) {
    boolean opens =
        switch (lexemes.lower(state - 1)) {
          case "", "also", "." -> true;
          case "the" -> lexemes.is(state - 2, "among");
          default -> false;
        };
    boolean be = isFiniteAuxiliary(lexemes.lower(verb)) && !lexemes.lower(verb).startsWith("ha");
    return opens && be && roles.isState(lexemes, state)
        ? roles.at(lexemes, state)
        : Optional.empty();
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
