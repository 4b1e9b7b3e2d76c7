package org.crosscheck.extraction.quantity.number;

import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.DOZEN;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.HUNDRED;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.SCALE;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.lexeme.Phrases;
import org.crosscheck.model.value.Form;

/** Reads amounts that name no number: "dozens", "several hundred", "tens of thousands". */
final class VagueReader {
  private static final ImmutableSet<String> STATES =
      ImmutableSet.of(
          "dead", "injured", "wounded", "hurt", "missing", "homeless", "killed", "trapped");

  /**
   * @param low the least that the words allow
   * @param likely the greatest that a reader thinks of
   * @param multiplies whether they stand before a scale word
   * @param alone whether they stand without one
   * @param state whether they count only beside words of what happens
   */
  private record Vague(
      BigDecimal low, BigDecimal likely, boolean multiplies, boolean alone, boolean state) {}

  private final NumberWords words = NumberWords.english();
  private final Phrases<Vague> vague;

  VagueReader() {
    ImmutableMap.Builder<String, Vague> builder = ImmutableMap.builder();
    for (Lexicon.Row row : Lexicon.load("en/quantity/vague-numbers.tsv").rows()) {
      String times = row.find("times").orElse("no");
      builder.put(
          row.get("words"),
          new Vague(
              new BigDecimal(row.get("low")),
              new BigDecimal(row.get("likely")),
              times.equals("yes") || times.equals("only"),
              !times.equals("only"),
              times.equals("state")));
    }
    this.vague = Phrases.inLowerCase(builder.buildOrThrow());
  }

  /** True for a word that a vague amount can begin with. */
  boolean starts(String word) {
    return vague.longestFrom(word) > 0;
  }

  Optional<Numeral> read(Lexemes lexemes, int at) {
    for (int to = at + vague.longestFrom(lexemes.lower(at)); to > at; to--) {
      int end = to;
      Optional<Numeral> numeral =
          vague.find(lexemes.joined(at, to)).flatMap(found -> numeral(lexemes, at, end, found));
      if (numeral.isPresent()) {
        return numeral;
      }
    }
    return Optional.empty();
  }

  private Optional<Numeral> numeral(Lexemes lexemes, int at, int to, Vague found) {
    if (found.multiplies()) {
      Optional<Part> scale = scale(lexemes, to);
      if (scale.isPresent()) {
        return Optional.of(numeral(at, scale.get().to(), found, scale.get().value()));
      }
    }
    return found.alone() && (!found.state() || isState(lexemes, at, to))
        ? Optional.of(numeral(at, withoutOf(lexemes, at, to), found, BigDecimal.ONE))
        : Optional.empty();
  }

  /** "Scores were hurt", "left scores dead": no verb, and no results of a game. */
  private static boolean isState(Lexemes lexemes, int at, int to) {
    String next = lexemes.lower(to);
    boolean opens =
        switch (lexemes.lower(at - 1)) {
          case "", ",", "and", "but", "that", "as", "said", "while", "“", "\"" -> true;
          default -> false;
        };
    boolean happens = isAuxiliary(next) || (next.endsWith("ed") && next.length() > 4);
    return (opens && happens) || STATES.contains(next);
  }

  private static boolean isAuxiliary(String word) {
    return switch (word) {
      case "were", "are", "have", "had", "remain", "died", "fled" -> true;
      default -> false;
    };
  }

  /** "dozens of" is read to see what follows; the "of" belongs to the thing counted. */
  private static int withoutOf(Lexemes lexemes, int at, int to) {
    return lexemes.is(to - 1, "of") && to - 1 > at ? to - 1 : to;
  }

  private Optional<Part> scale(Lexemes lexemes, int at) {
    String word = lexemes.lower(at);
    return words
        .find(word, SCALE)
        .or(() -> words.find(word, DOZEN))
        .or(() -> words.find(word, HUNDRED))
        .or(() -> plural(word))
        .map(value -> Part.of(at + 1, value));
  }

  private Optional<BigDecimal> plural(String word) {
    return word.endsWith("s")
        ? words.find(word.substring(0, word.length() - 1), SCALE)
        : Optional.empty();
  }

  private static Numeral numeral(int from, int to, Vague found, BigDecimal scale) {
    BigDecimal low = found.low().multiply(scale);
    Range<BigDecimal> plausible = Range.closed(low, found.likely().multiply(scale));
    return new Numeral(
        from, to, Range.atLeast(low), plausible, scale, scale, Form.CARDINAL, Numeral.Style.VAGUE);
  }
}
