package org.crosscheck.comparison.quote;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.function.Predicate;
import org.crosscheck.comparison.words.WordList;

/**
 * The words of a sentence that turn its meaning: numbers, negations, and hedges that make a thing
 * merely possible.
 */
public record Meaning(
    ImmutableSet<String> numbers, ImmutableSet<String> negations, ImmutableSet<String> hedges) {
  private static final ImmutableSet<String> HEDGES = WordList.words("en/hedges.tsv");
  private static final ImmutableSet<String> NEGATIONS = WordList.words("en/negations.tsv");
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  /** True for a word that turns the meaning of what it stands beside. */
  static boolean turns(String word) {
    return HEDGES.contains(word) || NEGATIONS.contains(word);
  }

  /** What stands in {@code wording}. */
  public static Meaning of(Wording wording) {
    return wording.meaning();
  }

  /** What stands among folded {@code words}. */
  static Meaning of(ImmutableList<String> words) {
    return new Meaning(
        among(words, Meaning::isNumber),
        among(words, NEGATIONS::contains),
        among(words, HEDGES::contains));
  }

  private static boolean isNumber(String word) {
    return DIGITS.matchesAllOf(word);
  }

  /** True when both give numbers and these are not the same. */
  public boolean otherNumbers(Meaning other) {
    return !numbers.isEmpty()
        && !other.numbers.isEmpty()
        && Sets.intersection(numbers, other.numbers).isEmpty();
  }

  /** True when exactly one of them negates. */
  public boolean otherNegation(Meaning other) {
    return negations.isEmpty() != other.negations.isEmpty();
  }

  /** True when exactly one of them says that the thing is merely possible. */
  public boolean otherHedge(Meaning other) {
    return hedges.isEmpty() != other.hedges.isEmpty();
  }

  private static ImmutableSet<String> among(
      ImmutableList<String> words, Predicate<String> isTaken) {
    ImmutableSet.Builder<String> taken = ImmutableSet.builder();
    for (String word : words) {
      if (isTaken.test(word)) {
        taken.add(word);
      }
    }
    return taken.build();
  }
}
