package org.crosscheck.comparison.quote;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.regex.Pattern;
import org.crosscheck.comparison.words.WordList;

/**
 * The words of a sentence that turn its meaning: numbers, negations, and hedges that make a thing
 * merely possible.
 */
public record Meaning(
    ImmutableSet<String> numbers, ImmutableSet<String> negations, ImmutableSet<String> hedges) {
  private static final ImmutableSet<String> HEDGES = WordList.words("en/hedges.tsv");
  private static final ImmutableSet<String> NEGATIONS = WordList.words("en/negations.tsv");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** True for a word that turns the meaning of what it stands beside. */
  static boolean turns(String word) {
    return HEDGES.contains(word) || NEGATIONS.contains(word);
  }

  /** What stands in {@code wording}. */
  public static Meaning of(Wording wording) {
    return new Meaning(
        wording.words().stream()
            .filter(word -> NUMBER.matcher(word).matches())
            .collect(ImmutableSet.toImmutableSet()),
        among(NEGATIONS, wording.words()),
        among(HEDGES, wording.words()));
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

  private static ImmutableSet<String> among(ImmutableSet<String> list, Collection<String> words) {
    return words.stream().filter(list::contains).collect(ImmutableSet.toImmutableSet());
  }
}
