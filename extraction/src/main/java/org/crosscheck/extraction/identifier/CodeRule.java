package org.crosscheck.extraction.identifier;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexeme;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.unit.Units;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * Letters with a number stuck to them: "F-16", "Su-34", "G7", "MH370", "Covid-19". Words before a
 * hyphen ("mid-2019", "top-10") and currencies ("USD115") are no codes.
 */
final class CodeRule implements IdentifierRule {
  private static final int LONGEST_WORD = 7;
  private static final int LONGEST_NUMBER = 5;

  private final ImmutableMap<String, String> types;
  private final RoadCodes roads = new RoadCodes();
  private final Units units;

  CodeRule(Units units) {
    this.units = units;
    ImmutableMap.Builder<String, String> builder = ImmutableMap.builder();
    for (Lexicon.Row row : Lexicon.load("en/identifier/codes.tsv").rows()) {
      builder.put(row.get("letters"), row.get("type"));
    }
    this.types = builder.buildKeepingLast();
  }

  @Override
  public String name() {
    return "code";
  }

  @Override
  public Optional<Identifier> read(Lexemes lexemes, int at) {
    Lexeme letters = lexemes.at(at);
    boolean hyphen = lexemes.isHyphen(at + 1) && lexemes.isGlued(at + 1);
    int digits = hyphen ? at + 2 : at + 1;
    if (!letters.isWord()
        || letters.length() > LONGEST_WORD
        || letters.glued() && isJoined(lexemes, at - 1)
        || !lexemes.at(digits).isDigits()
        || !lexemes.isGlued(digits)
        || lexemes.at(digits).length() > LONGEST_NUMBER
        || isAmount(lexemes, digits)
        || units.opensSum(lexemes, at)
        || !isCode(letters, hyphen)) {
      return Optional.empty();
    }
    return Optional.of(identifier(lexemes, at, digits));
  }

  private static boolean isJoined(Lexemes lexemes, int before) {
    return lexemes.at(before).isDigits() || lexemes.is(before, "$") || lexemes.is(before, "£");
  }

  private static boolean isAmount(Lexemes lexemes, int digits) {
    boolean mark = lexemes.is(digits + 1, ",") || lexemes.is(digits + 1, ".");
    return mark
        && lexemes.isGlued(digits + 1)
        && lexemes.isGlued(digits + 2)
        && lexemes.at(digits + 2).isDigits();
  }

  private boolean isCode(Lexeme letters, boolean hyphen) {
    if (units.isCurrencySign(letters.text())) {
      return false;
    }
    boolean listed = types.containsKey(letters.lower()) && letters.isCapitalised();
    boolean capitals = letters.text().equals(letters.text().toUpperCase(Locale.ROOT));
    boolean word = letters.length() > 3 && WordNet.english().isCommonWord(letters.lower());
    return listed || (capitals && !word) || (hyphen && !isPrefix(letters.lower()));
  }

  /** A word that goes before a number in its own sense. */
  private static boolean isPrefix(String word) {
    return WordNet.english().isCommonWord(word)
        || switch (word) {
          case "pre",
              "post",
              "mid",
              "sub",
              "non",
              "anti",
              "under",
              "over",
              "to",
              "by",
              "up",
              "late",
              "early",
              "year",
              "than",
              "from",
              "and",
              "of",
              "with" ->
              true;
          default -> false;
        };
  }

  private Identifier identifier(Lexemes lexemes, int at, int digits) {
    Lexeme letters = lexemes.at(at);
    String number = lexemes.at(digits).text();
    int to = digits + 1;
    Lexeme next = lexemes.at(to);
    if (next.glued() && next.isWord() && next.length() <= 2) {
      boolean plural = next.text().equals("s");
      number = plural ? number : number + next.text();
      to++;
    }
    boolean group = letters.lower().equals("g") || letters.lower().equals("p");
    if (roads.isRoad(lexemes, at, digits)) {
      return new Identifier(at, to, "road", number, letters.text() + number);
    }
    String type = types.getOrDefault(letters.lower(), "code");
    int series = type.equals("aircraft") ? AircraftVariant.end(lexemes, to) : to;
    String whole = number + (series > to ? lexemes.written(to, series) : "");
    String canonical = letters.text() + (group ? "" : "-") + whole;
    boolean plural = series > to && lexemes.is(series, "s") && lexemes.isGlued(series);
    return new Identifier(at, plural ? series + 1 : series, type, whole, canonical);
  }
}
