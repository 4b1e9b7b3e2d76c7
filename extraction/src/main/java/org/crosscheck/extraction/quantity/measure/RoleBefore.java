package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** The words before an amount that say what happens to the things counted. */
final class RoleBefore {
  private static final int NEAR = 6;
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

  RoleBefore(Roles roles) {
    this.roles = roles;
  }

  /** "the deaths of four more people raised the toll": theirs, whatever verb comes. */
  Optional<String> ofNoun(Lexemes lexemes, int from) {
    return lexemes.is(from - 1, "of") ? roles.endingAt(lexemes, from) : Optional.empty();
  }

  /** Directly before the amount: "killed at least 12", "the deployment of 30,000 troops". */
  Optional<String> directly(Lexemes lexemes, int from) {
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
    boolean be =
        BetweenWords.isFiniteAuxiliary(lexemes.lower(verb))
            && !lexemes.lower(verb).startsWith("ha");
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
