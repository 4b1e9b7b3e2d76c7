package org.crosscheck.comparison.quote;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordList;

/**
 * One word of a wording for which another wording of the same sentence has a word that excludes it:
 * "north" and "south", "open" and "close"; two countries, two currencies, two periods where each
 * stands alone in the place of the other. What merely differs, such as two people's names or two
 * words for one thing, is no exchange: only a reader can tell.
 *
 * @param ofA the word in the first wording, as printed
 * @param ofB the word in the second
 */
public record Exchange(String ofA, String ofB) {
  /** Kinds of words that exclude each other only where nothing else is exchanged beside them. */
  private static final ImmutableSet<String> ALONE =
      ImmutableSet.of("country", "currency", "period");

  private static final ImmutableList<ImmutableList<String>> ROWS =
      WordList.rows("en/exclusive-words.tsv");

  /** Rows by stem. */
  private static final ImmutableSetMultimap<String, Integer> CLASSES = classes();

  private static ImmutableSetMultimap<String, Integer> classes() {
    ImmutableSetMultimap.Builder<String, Integer> classes = ImmutableSetMultimap.builder();
    for (int i = 0; i < ROWS.size(); i++) {
      for (String word : Splitter.on('|').split(ROWS.get(i).get(1))) {
        classes.put(Stem.of(word), i);
      }
    }
    return classes.build();
  }

  /** The first exchange in two wordings that are aligned word by word. */
  public static Optional<Exchange> in(WordingMatch match) {
    for (Alignment.Gap gap : Alignment.of(match.a(), match.b()).gaps()) {
      List<String> ofA = match.a().words().subList(gap.a().start(), gap.a().end());
      List<String> ofB = match.b().words().subList(gap.b().start(), gap.b().end());
      for (int i = 0; i < ofA.size(); i++) {
        for (int j = 0; j < ofB.size(); j++) {
          if (exclude(ofA.get(i), ofB.get(j), ofA.size() + ofB.size())) {
            int a = gap.a().start() + i;
            int b = gap.b().start() + j;
            return Optional.of(new Exchange(match.a().printed(a, a), match.b().printed(b, b)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * @param exchanged how many words stand in the place of each other, on both sides
   */
  private static boolean exclude(String one, String other, int exchanged) {
    String a = Stem.of(one);
    String b = Stem.of(other);
    return !a.equals(b)
        && Sets.intersection(CLASSES.get(a), CLASSES.get(b)).stream()
            .anyMatch(row -> exchanged == 2 || !ALONE.contains(ROWS.get(row).get(0)));
  }
}
