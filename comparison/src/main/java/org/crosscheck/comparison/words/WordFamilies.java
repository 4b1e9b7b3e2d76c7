package org.crosscheck.comparison.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;

/**
 * Words that say one thing, or nearly: "sacked" and "dismissed", "blast" and "explosion", "failed"
 * and "failure". Told by their stems, of any sense: what stands around the words must tell the
 * rest.
 */
public final class WordFamilies {
  private static final Splitter WORDS = Splitter.on(' ');

  private static final ImmutableSetMultimap<String, Integer> FAMILIES = families();

  private WordFamilies() {}

  private static ImmutableSetMultimap<String, Integer> families() {
    ImmutableSetMultimap.Builder<String, Integer> families = ImmutableSetMultimap.builder();
    ImmutableList<ImmutableList<String>> rows = WordList.rows("en/word-families.tsv");
    for (int family = 0; family < rows.size(); family++) {
      for (String word : WORDS.split(rows.get(family).get(0))) {
        families.put(Stem.of(word), family);
      }
    }
    return families.build();
  }

  /** The families of a stem; none where it has no kin. */
  public static ImmutableSet<Integer> of(String stem) {
    return FAMILIES.get(stem);
  }

  /** True where the two are one stem or of one family. */
  public static boolean areKin(String one, String other) {
    return one.equals(other) || !Sets.intersection(of(one), of(other)).isEmpty();
  }
}
