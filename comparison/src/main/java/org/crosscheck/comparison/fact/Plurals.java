package org.crosscheck.comparison.fact;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import org.crosscheck.comparison.words.WordList;

/** Plurals of English nouns. */
final class Plurals {
  private static final ImmutableMap<String, String> IRREGULAR =
      WordList.rows("en/plurals.tsv").stream()
          .collect(toImmutableMap(row -> row.get(0), row -> row.get(1)));

  private Plurals() {}

  /** Of several words, the last is made plural: "police officers". */
  static String of(String noun) {
    int space = noun.lastIndexOf(' ');
    if (space > 0) {
      return noun.substring(0, space + 1) + of(noun.substring(space + 1));
    }
    String known = IRREGULAR.get(noun);
    if (known != null) {
      return known;
    }
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
  }
}
