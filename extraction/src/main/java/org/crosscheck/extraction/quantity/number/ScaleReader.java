package org.crosscheck.extraction.quantity.number;

import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.DOZEN;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.SCALE;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.SUFFIX;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexeme;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/**
 * Applies the scale behind digits: "1.5 million", "12-thousand", "$1.8 bln", "10k". One letter is a
 * scale only where it cannot be a unit: "$1.5m" and "1.5m people", not "a 1.5m wall".
 */
final class ScaleReader {
  private static final ImmutableSet<String> AFTER_METRES =
      ImmutableSet.of(
          "tall",
          "high",
          "long",
          "wide",
          "deep",
          "thick",
          "away",
          "from",
          "above",
          "below",
          "race",
          "final",
          "relay",
          "sprint",
          "hurdles",
          "freestyle",
          "butterfly",
          "backstroke",
          "breaststroke",
          "x",
          "by",
          "and",
          "or",
          "to",
          "in",
          "of",
          "wall",
          "waves",
          "wave",
          "fence",
          "is",
          "was",
          "at",
          "on",
          "with",
          "for",
          "when",
          "as",
          "but",
          "tower",
          "tsunami",
          "crater",
          "pool",
          "radius",
          "depth",
          "height",
          "distance",
          "ahead",
          "behind",
          "before",
          "after",
          "off",
          "into",
          "inside",
          "outside",
          "across",
          "apart",
          "down",
          "up",
          "under",
          "over");

  private final NumberWords words = NumberWords.english();
  private final ImmutableSet<String> letters =
      Lexicon.load("en/quantity/currencies.tsv").rows().stream()
          .flatMap(row -> row.list("letters").stream())
          .collect(ImmutableSet.toImmutableSet());

  /** The part with its scale word; as it was where none follows. */
  Part scaled(Lexemes lexemes, int from, Part part) {
    int at = lexemes.isHyphen(part.to()) && lexemes.isGlued(part.to()) ? part.to() + 1 : part.to();
    Optional<BigDecimal> scale =
        words
            .find(lexemes.lower(at), SCALE)
            .or(() -> words.find(lexemes.lower(at), DOZEN))
            .or(() -> at == part.to() ? suffix(lexemes, from, at) : Optional.empty());
    if (scale.isEmpty() || isPartOfWord(lexemes, at)) {
      return part;
    }
    return scaled(lexemes, from, part.times(scale.get(), at + 1));
  }

  /** "F" in "5F-x" or "m" in "173m212": letters that go on are no scale. */
  private static boolean isPartOfWord(Lexemes lexemes, int at) {
    return lexemes.isGlued(at + 1) && lexemes.at(at + 1).isDigits();
  }

  private Optional<BigDecimal> suffix(Lexemes lexemes, int from, int at) {
    Lexeme letter = lexemes.at(at);
    Optional<BigDecimal> scale = words.find(letter.lower(), SUFFIX);
    if (scale.isEmpty() || letter.length() > 1) {
      return scale;
    }
    boolean fits =
        switch (letter.text()) {
          case "k", "K" -> letter.glued() || endsThere(lexemes, at + 1);
          case "M" -> letter.glued() || endsThere(lexemes, at + 1);
          case "m" -> letter.glued() && isMillion(lexemes, from, at);
          default -> letter.glued() && isMoney(lexemes, from);
        };
    return fits ? scale : Optional.empty();
  }

  private boolean isMillion(Lexemes lexemes, int from, int at) {
    Lexeme next = lexemes.at(at + 1);
    boolean thing = next.isWord() && next.length() > 1 && !AFTER_METRES.contains(next.lower());
    return isMoney(lexemes, from) || (thing && !next.glued());
  }

  private boolean isMoney(Lexemes lexemes, int from) {
    String before = lexemes.lower(from - 1);
    return (!before.isEmpty()
            && Character.getType(before.codePointAt(0)) == Character.CURRENCY_SYMBOL)
        || before.equals("eur")
        || before.equals("usd")
        || before.equals("gbp")
        || lexemes.isGlued(from) && letters.contains(lexemes.at(from - 1).text());
  }

  private static boolean endsThere(Lexemes lexemes, int at) {
    return !lexemes.isGlued(at) && !lexemes.at(at).isWord()
        || lexemes.at(at).isMark() && !lexemes.isGlued(at + 1);
  }
}
