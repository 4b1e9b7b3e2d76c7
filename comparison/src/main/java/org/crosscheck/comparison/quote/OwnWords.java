package org.crosscheck.comparison.quote;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.crosscheck.comparison.words.Stem;

/** The few words of one wording that another lacks, as printed: what a reader is to look at. */
public final class OwnWords {
  private static final int MOST = 7;

  private record Run(int first, int last) {
    int length() {
      return last - first + 1;
    }
  }

  private OwnWords() {}

  /** The longest run of words that {@code other} lacks; absent where it has them all. */
  public static Optional<String> of(Wording wording, Wording other) {
    ImmutableSet<String> known =
        other.words().stream().map(Stem::of).collect(ImmutableSet.toImmutableSet());
    return longest(wording, word -> !known.contains(Stem.of(word)));
  }

  /** The longest run of {@code words}. */
  public static Optional<String> of(Wording wording, Collection<String> words) {
    return longest(wording, words::contains);
  }

  private static Optional<String> longest(Wording wording, Predicate<String> own) {
    return runs(wording.words(), own).stream()
        .max(Comparator.comparingInt(Run::length))
        .map(run -> wording.printed(run.first, Math.min(run.last, run.first + MOST - 1)));
  }

  private static ImmutableList<Run> runs(ImmutableList<String> words, Predicate<String> own) {
    return IntStream.range(0, words.size())
        .filter(i -> own.test(words.get(i)) && (i == 0 || !own.test(words.get(i - 1))))
        .mapToObj(first -> new Run(first, last(words, first, own)))
        .collect(ImmutableList.toImmutableList());
  }

  private static int last(ImmutableList<String> words, int first, Predicate<String> own) {
    int last = first;
    while (last + 1 < words.size() && own.test(words.get(last + 1))) {
      last++;
    }
    return last;
  }
}
