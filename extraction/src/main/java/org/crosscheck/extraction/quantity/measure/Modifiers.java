package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.wordnet.NounClass;

/** Whose the things counted are, and which of them: names and adjectives before the noun. */
final class Modifiers {
  /** What one gains, another does not: whose it is tells two such amounts apart. */
  private static final ImmutableSet<String> WINS =
      ImmutableSet.of("win", "gain", "score", "secure", "hold");

  private static final int VERBS = 4;

  private final NounClass sites = NounClass.below("building complex#1");
  private final ImmutableSet<String> restrictive =
      Lexicon.load("en/quantity/restrictive-adjectives.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(ImmutableSet.toImmutableSet());

  /** "2,310 confirmed cases": the adjectives that pick out some of what the noun names. */
  Optional<String> restriction(Lexemes lexemes, Counted thing) {
    List<String> found = new ArrayList<>();
    for (int i = thing.from(); i < thing.head(); i++) {
      if (restrictive.contains(lexemes.lower(i))) {
        found.add(lexemes.lower(i));
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", found));
  }

  /** "400 workers at its Selk plant": those of one plant are a part, not another place. */
  Optional<String> site(Lexemes lexemes, Counted thing) {
    int first = thing.to() + 2;
    boolean at = lexemes.is(thing.to(), "at") || lexemes.is(thing.to(), "in");
    boolean whose =
        switch (lexemes.lower(thing.to() + 1)) {
          case "its", "their", "the", "a" -> true;
          default -> false;
        };
    int end = first;
    while (at && whose && end < first + VERBS && lexemes.at(end).isCapitalised()) {
      end++;
    }
    return end > first && sites.contains(lexemes.lower(end))
        ? Optional.of(lexemes.written(first, end + 1))
        : Optional.empty();
  }

  /** Who won, directly before the verb of the amount: "The Greens won 20 seats". */
  Optional<String> winner(Lexemes lexemes, int amount) {
    int end = amount - 1;
    while (end > amount - VERBS && lexemes.at(end).isWord() && !lexemes.at(end).isCapitalised()) {
      end--;
    }
    int from = end + 1;
    while (from > 0 && lexemes.at(from - 1).isCapitalised() && !isArticle(lexemes, from - 1)) {
      from--;
    }
    boolean opens = from == 0 || isArticle(lexemes, from - 1) || lexemes.is(from - 1, ",");
    return from <= end && opens ? Optional.of(lexemes.written(from, end + 1)) : Optional.empty();
  }

  private static boolean isArticle(Lexemes lexemes, int at) {
    return lexemes.is(at, "the");
  }

  /** The capitalised words before the head: "European", "Shahed", "North Korean". */
  Optional<String> of(Lexemes lexemes, Counted thing) {
    int from = -1;
    int to = -1;
    for (int i = thing.from(); i < thing.head(); i++) {
      if (lexemes.at(i).isCapitalised() && i > 0) {
        from = from < 0 ? i : from;
        to = i + 1;
      } else if (from >= 0) {
        break;
      }
    }
    return from < 0 ? Optional.empty() : Optional.of(lexemes.written(from, to));
  }

  /** True for a role in which what one gains, another does not. */
  static boolean isWin(String role) {
    return WINS.contains(role);
  }
}
