package org.crosscheck.comparison.quote;

import com.google.common.collect.ImmutableList;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.model.article.Span;

/**
 * Two wordings of one sentence laid beside each other word by word, so that as many words as can be
 * stand beside the same word, whatever its ending.
 *
 * @param gaps where they part, in order
 */
record Alignment(ImmutableList<Gap> gaps) {

  /**
   * What each has between two words that they share.
   *
   * @param a word indices in the first wording; empty where the second adds words
   * @param b word indices in the second
   */
  record Gap(Span a, Span b) {}

  static Alignment of(Wording a, Wording b) {
    String[] ofA = a.words().stream().map(Stem::of).toArray(String[]::new);
    String[] ofB = b.words().stream().map(Stem::of).toArray(String[]::new);
    int[][] shared = shared(ofA, ofB);
    ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
    int fromA = 0;
    int fromB = 0;
    int i = 0;
    int j = 0;
    while (i < ofA.length && j < ofB.length) {
      if (ofA[i].equals(ofB[j])) {
        addGap(gaps, fromA, i, fromB, j);
        fromA = ++i;
        fromB = ++j;
      } else if (shared[i + 1][j] >= shared[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    addGap(gaps, fromA, ofA.length, fromB, ofB.length);
    return new Alignment(gaps.build());
  }

  private static void addGap(
      ImmutableList.Builder<Gap> gaps, int fromA, int toA, int fromB, int toB) {
    if (toA > fromA || toB > fromB) {
      gaps.add(new Gap(Span.of(fromA, toA), Span.of(fromB, toB)));
    }
  }

  /** How many words the rest of the one and the rest of the other share in order. */
  private static int[][] shared(String[] a, String[] b) {
    int[][] shared = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        shared[i][j] =
            a[i].equals(b[j])
                ? shared[i + 1][j + 1] + 1
                : Math.max(shared[i + 1][j], shared[i][j + 1]);
      }
    }
    return shared;
  }
}
