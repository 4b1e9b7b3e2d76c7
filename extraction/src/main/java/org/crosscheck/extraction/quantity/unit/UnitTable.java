package org.crosscheck.extraction.quantity.unit;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexeme;
import org.crosscheck.extraction.quantity.lexeme.Phrases;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Unit;

/**
 * All units and currencies by their words. ISO codes that are English words ("ALL", "TOP") are left
 * out.
 *
 * @param names in lower case, also behind number words
 * @param signs as written, only beside digits
 * @param letters single letters that are signs of money right before digits that can be no name
 */
record UnitTable(Phrases<Unit> names, Phrases<Unit> signs, ImmutableMap<String, Unit> letters) {
  private static final UnitTable ENGLISH = load();

  static UnitTable english() {
    return ENGLISH;
  }

  Optional<Unit> named(String lower) {
    return names.find(lower);
  }

  Optional<Unit> signed(String written) {
    return signs.find(written);
  }

  Optional<Unit> lettered(String letter) {
    return Optional.ofNullable(letters.get(letter));
  }

  /** How many lexemes the longest name or sign has that begins with this one. */
  int longestFrom(Lexeme first) {
    return Math.max(names.longestFrom(first.lower()), signs.longestFrom(first.text()));
  }

  /** How many lexemes the longest sign has that ends with this one. */
  int longestSignTo(Lexeme last) {
    return signs.longestTo(last.text());
  }

  private static UnitTable load() {
    Map<String, Unit> names = new HashMap<>();
    Map<String, Unit> signs = new HashMap<>();
    Map<String, Unit> letters = new HashMap<>();
    for (Lexicon.Row row : Lexicon.load("en/quantity/units.tsv").rows()) {
      addUnit(row, names, signs);
    }
    for (Lexicon.Row row : Lexicon.load("en/quantity/minor-currencies.tsv").rows()) {
      Unit unit = new Unit(row.get("symbol"), row.get("name"), Dimension.MONEY);
      add(unit, row.list("names"), names);
      add(unit, row.list("signs"), signs);
    }
    for (Lexicon.Row row : Lexicon.load("en/quantity/currencies.tsv").rows()) {
      Unit unit = currency(row.get("code"));
      add(unit, row.list("names"), names);
      add(unit, row.list("signs"), signs);
      add(unit, row.list("letters"), letters);
    }
    for (String code : UnitNames.currencyCodes()) {
      Unit unit = currency(code);
      add(unit, List.of(unit.name(), UnitNames.pluralOfCurrency(code)), names);
      if (!WordNet.english().isCommonWord(code.toLowerCase(Locale.ROOT))) {
        signs.putIfAbsent(code, unit);
      }
    }
    return new UnitTable(
        Phrases.inLowerCase(names), Phrases.asWritten(signs), ImmutableMap.copyOf(letters));
  }

  private static Unit currency(String code) {
    return new Unit(code, UnitNames.ofCurrency(code), Dimension.MONEY);
  }

  private static void addUnit(Lexicon.Row row, Map<String, Unit> names, Map<String, Unit> signs) {
    String symbol = row.get("symbol");
    Dimension dimension = Dimension.valueOf(row.get("dimension"));
    List<String> spelled = row.find("cldr").map(UnitNames::ofUnit).orElse(List.of(symbol));
    Unit unit = new Unit(symbol, spelled.get(0), dimension);
    add(unit, row.find("cldr").isPresent() ? spelled : List.of(), names);
    add(unit, row.list("spellings"), names);
    add(unit, row.list("signs"), signs);
  }

  /** The first file that claims a name keeps it. */
  private static void add(Unit unit, List<String> words, Map<String, Unit> to) {
    for (String word : words) {
      to.putIfAbsent(word, unit);
      if (!word.equals(word.toLowerCase(Locale.ROOT)) && word.length() > 3) {
        to.putIfAbsent(word.toLowerCase(Locale.ROOT), unit);
      }
    }
  }
}
