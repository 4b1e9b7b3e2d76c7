package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;

/** How badly people are hurt: "five seriously injured" are some of the injured, not all of them. */
final class Degrees {
  private static final int REACH = 8;
  private static final ImmutableSet<String> HURT = ImmutableSet.of("wound", "survive");

  private final ImmutableMap<String, String> words =
      Lexicon.load("en/quantity/degrees.tsv").rows().stream()
          .collect(ImmutableMap.toImmutableMap(row -> row.get("word"), row -> row.get("degree")));

  /** The degree beside a role of injury, as what sets these people apart; empty for any other. */
  Optional<String> read(Lexemes lexemes, AmountPhrase phrase, int to, String role) {
    if (!HURT.contains(role)) {
      return Optional.empty();
    }
    for (int i = phrase.to(); i < to + REACH; i++) {
      String degree = words.get(lexemes.lower(i));
      if (degree != null) {
        return Optional.of(degree + " injured");
      }
      if (isEnd(lexemes, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isEnd(Lexemes lexemes, int at) {
    return lexemes.at(at).isMark()
        || lexemes.at(at).isDigits()
        || lexemes.is(at, "and")
        || lexemes.is(at, "but");
  }
}
