package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordList;

/**
 * The headline that stands for a group of them: the one that shares most content words with the
 * others. Not a summary; a headline that plays with words shares few of them. Looks at all pairs of
 * the headlines of one event, which are a few dozen at most.
 */
final class CentralHeadline {
  private static final int MOST = 50;
  private static final ImmutableSet<String> FUNCTION_WORDS =
      WordList.words("en/function-words.tsv");

  private CentralHeadline() {}

  /** Of equals the earlier in {@code titles}; empty where there is none. */
  static Optional<String> of(List<String> titles) {
    List<String> first = titles.subList(0, Math.min(MOST, titles.size()));
    ImmutableList<ImmutableSet<String>> words =
        first.stream().map(CentralHeadline::content).collect(ImmutableList.toImmutableList());
    return IntStream.range(0, first.size())
        .boxed()
        .max(
            Comparator.comparingDouble((Integer title) -> shared(title, words))
                .thenComparing(Comparator.reverseOrder()))
        .map(first::get);
  }

  /** The sum of Dice coefficients with the others. */
  private static double shared(int title, List<ImmutableSet<String>> words) {
    return IntStream.range(0, words.size())
        .filter(other -> other != title)
        .mapToDouble(other -> dice(words.get(title), words.get(other)))
        .sum();
  }

  private static double dice(ImmutableSet<String> a, ImmutableSet<String> b) {
    int size = a.size() + b.size();
    return size == 0 ? 0 : 2.0 * Sets.intersection(a, b).size() / size;
  }

  private static ImmutableSet<String> content(String title) {
    return Folding.words(title).stream()
        .filter(word -> !FUNCTION_WORDS.contains(word))
        .map(Stem::of)
        .collect(ImmutableSet.toImmutableSet());
  }
}
