package org.crosscheck.comparison.quote;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Two sentences of two quotations that say the same in other words, and how alike they are.
 *
 * @param a a sentence of the one
 * @param b a sentence of the other
 * @param likeness the Dice coefficient of their content words or of all their words, 0 to 1,
 *     whichever is more; that of all their words where only a few words make them one
 */
public record WordingMatch(Wording a, Wording b, double likeness) {
  /** Less than this in common may be chance: two remarks on one matter share its words. */
  private static final double LEAST_LIKENESS = 0.6;

  private static final int LEAST_SHARED = 4;

  /** Short sentences of the same small words need more in common. */
  private static final double LEAST_LIKENESS_OF_ALL = 0.7;

  private static final int LEAST_SHARED_OF_ALL = 5;
  private static final int LEAST_CONTENT = 2;

  /** Words in a row that two remarks of one speaker do not share by chance. */
  private static final int LONG_RUN = 5;

  /** The same where they hold all that the shorter remark is about: "stop the country". */
  private static final int KERNEL_RUN = 3;

  private static final int LEAST_SHARED_REMARK = 3;
  private static final int LONGEST_REMARK = 25;

  /** The shortest sentence that may be another one with words left out. */
  private static final int LEAST_LEFT = 4;

  private static final int LEAST_CONTENT_LEFT = 3;

  /** The best match between the sentences of two quotations, or empty where none is good enough. */
  public static Optional<WordingMatch> best(String quoted, String other) {
    return Wording.sentences(quoted).stream()
        .flatMap(a -> Wording.sentences(other).stream().map(b -> of(a, b)))
        .flatMap(match -> match.ifGood().stream())
        .max(Comparator.comparingDouble(WordingMatch::likeness));
  }

  /**
   * The match between two whole remarks where no two sentences match: a translator may make one
   * sentence of two. Empty for long ones, of which more than a remark would have to agree.
   */
  public static Optional<WordingMatch> whole(String quoted, String other) {
    WordingMatch match = of(Wording.of(quoted), Wording.of(other));
    double likeness = dice(match.a.content(), match.b.content());
    boolean isShort = Math.max(match.a.words().size(), match.b.words().size()) <= LONGEST_REMARK;
    int shared = shared(match.a.content(), match.b.content());
    return isShort && shared >= LEAST_SHARED_REMARK && likeness >= LEAST_LIKENESS
        ? Optional.of(match)
        : Optional.empty();
  }

  /** True when the one is word for word in the other and the cut takes nothing from its meaning. */
  public boolean isCut() {
    return isCut(a, b) || isCut(b, a);
  }

  private static boolean isCut(Wording whole, Wording part) {
    if (part.isCutOpenly() && whole.spreads(part)) {
      return whole.words().stream()
          .filter(word -> !part.words().contains(word))
          .noneMatch(Meaning::turns);
    }
    int at = whole.indexOf(part);
    if (at < 0) {
      return false;
    }
    int end = at + part.words().size();
    return !(at > 0 && Meaning.turns(whole.words().get(at - 1)))
        && !(end < whole.words().size() && Meaning.turns(whole.words().get(end)));
  }

  private static WordingMatch of(Wording a, Wording b) {
    return new WordingMatch(
        a, b, Math.max(dice(a.content(), b.content()), dice(a.stems(), b.stems())));
  }

  private Optional<WordingMatch> ifGood() {
    int content = shared(a.content(), b.content());
    if (isGood(content)) {
      return Optional.of(this);
    }
    return isOneKernel(content)
        ? Optional.of(new WordingMatch(a, b, dice(a.stems(), b.stems())))
        : Optional.empty();
  }

  private boolean isGood(int content) {
    return (content >= LEAST_SHARED && dice(a.content(), b.content()) >= LEAST_LIKENESS)
        || ((content >= LEAST_CONTENT || (content > 0 && longestRun() >= LONG_RUN))
            && isAlikeInAll())
        || isLeftOf(a, b)
        || isLeftOf(b, a);
  }

  private boolean isAlikeInAll() {
    return shared(a.stems(), b.stems()) >= LEAST_SHARED_OF_ALL
        && dice(a.stems(), b.stems()) >= LEAST_LIKENESS_OF_ALL;
  }

  /** All that the shorter one is about stands in the other too, in a row of words of both. */
  private boolean isOneKernel(int shared) {
    int fewest = Math.min(a.content().size(), b.content().size());
    return fewest >= LEAST_CONTENT && shared == fewest && longestRun() >= KERNEL_RUN;
  }

  private int longestRun() {
    return IntStream.range(0, a.words().size()).map(this::runFrom).max().orElse(0);
  }

  /** How many words from {@code first} on stand in a row in the other too. */
  private int runFrom(int first) {
    int longest = 0;
    for (int i = 0; i < b.words().size(); i++) {
      int run = 0;
      while (first + run < a.words().size()
          && i + run < b.words().size()
          && a.words().get(first + run).equals(b.words().get(i + run))) {
        run++;
      }
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** {@code part} is {@code whole} with words left out. */
  private static boolean isLeftOf(Wording whole, Wording part) {
    return part.words().size() >= LEAST_LEFT
        && part.content().size() >= LEAST_CONTENT_LEFT
        && whole.spreads(part);
  }

  private static double dice(Set<String> one, Set<String> other) {
    int all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * shared(one, other) / all;
  }

  private static int shared(Set<String> one, Set<String> other) {
    Set<String> fewer = one.size() <= other.size() ? one : other;
    Set<String> more = one.size() <= other.size() ? other : one;
    int shared = 0;
    for (String word : fewer) {
      shared += more.contains(word) ? 1 : 0;
    }
    return shared;
  }
}
