package org.crosscheck.extraction.identifier;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** The nouns that numbers name things of. */
final class NamedNumbers {
  private static final NamedNumbers ENGLISH = new NamedNumbers();

  /**
   * @param type what kind of thing it is
   * @param capital whether the noun must have a capital
   * @param ordinal whether an ordinal may stand before it
   */
  record Noun(String type, boolean capital, boolean ordinal) {}

  private final ImmutableMap<String, Noun> nouns;

  private NamedNumbers() {
    ImmutableMap.Builder<String, Noun> builder = ImmutableMap.builder();
    for (Lexicon.Row row : Lexicon.load("en/identifier/named-numbers.tsv").rows()) {
      boolean capital = row.get("case").equals("capital");
      builder.put(
          row.get("noun"), new Noun(row.get("type"), capital, row.find("ordinal").isPresent()));
    }
    this.nouns = builder.buildOrThrow();
  }

  static NamedNumbers english() {
    return ENGLISH;
  }

  /** The noun at an index, where its capital fits. */
  Optional<Noun> at(Lexemes lexemes, int at) {
    return Optional.ofNullable(nouns.get(lexemes.lower(at)))
        .filter(noun -> !noun.capital() || lexemes.at(at).isCapitalised());
  }

  /** The noun at an index, in small letters too. */
  Optional<Noun> anyCase(Lexemes lexemes, int at) {
    return Optional.ofNullable(nouns.get(lexemes.lower(at)));
  }
}
