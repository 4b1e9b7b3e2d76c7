package org.crosscheck.extraction.identifier;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** Scores and votes: "won 3-1", "a 6-3 ruling". The first number may be the larger one. */
final class ScoreRule implements IdentifierRule {
  private static final int BEFORE = 8;
  private static final int AFTER = 4;

  private final ImmutableSet<String> words =
      Lexicon.load("en/identifier/scores.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(ImmutableSet.toImmutableSet());

  @Override
  public String name() {
    return "score";
  }

  @Override
  public Optional<Identifier> read(Lexemes lexemes, int at) {
    boolean pair =
        isShort(lexemes, at)
            && lexemes.isHyphen(at + 1)
            && lexemes.isGlued(at + 1)
            && lexemes.isGlued(at + 2)
            && isShort(lexemes, at + 2)
            && !(lexemes.isGlued(at) && lexemes.isHyphen(at - 1))
            && !(lexemes.isHyphen(at + 3) && lexemes.isGlued(at + 3));
    if (!pair || !isBesideScore(lexemes, at)) {
      return Optional.empty();
    }
    String score = lexemes.at(at).text() + "-" + lexemes.at(at + 2).text();
    return Optional.of(new Identifier(at, at + 3, "score", score, score));
  }

  private static boolean isShort(Lexemes lexemes, int at) {
    return lexemes.at(at).isDigits() && lexemes.at(at).length() <= 3;
  }

  private boolean isBesideScore(Lexemes lexemes, int at) {
    for (int i = at - BEFORE; i < at + 3 + AFTER; i++) {
      if (words.contains(lexemes.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
