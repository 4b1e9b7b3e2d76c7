package org.crosscheck.comparison.fact;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import org.crosscheck.comparison.words.WordList;

/** Things counted of which one is a kind of the other: peacekeepers are soldiers. */
final class KindsOf {
  private static final ImmutableMap<String, String> WIDER =
      WordList.rows("en/kinds-of.tsv").stream()
          .collect(toImmutableMap(row -> row.get(0), row -> row.get(1)));

  private KindsOf() {}

  /** The widest thing that what is counted is a kind of; itself where no wider one is known. */
  static String widest(String concept) {
    return WIDER.getOrDefault(concept, concept);
  }

  /** True where one of the two is a kind of the other, or both are of a third. */
  static boolean related(String one, String other) {
    return widest(one).equals(widest(other));
  }
}
