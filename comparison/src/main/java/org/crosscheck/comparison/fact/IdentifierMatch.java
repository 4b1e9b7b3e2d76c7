package org.crosscheck.comparison.fact;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.IntStream;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.IdentifierClaim;

/**
 * Whether two identifiers with different numbers seem to name one thing. Each must be the only one
 * of its type in its article. Digits that were swapped or mistyped tell it by themselves; else the
 * thing must be of a type of which there is one, and the two sentences be of one matter.
 */
public final class IdentifierMatch {
  private static final ImmutableSet<String> SINGLE = WordList.words("en/single-identifiers.tsv");
  private static final int LONG = 3;

  private IdentifierMatch() {}

  /**
   * True for one number, with or without the letters before it: Flight MH370, Flight 370; or a type
   * of aircraft and one of its series: 737, 737-800.
   */
  public static boolean isSame(IdentifierClaim a, IdentifierClaim b) {
    return a.canonical().equals(b.canonical())
        || (a.type().equals(b.type())
            && (isLettersBefore(a.number(), b.number())
                || isLettersBefore(b.number(), a.number())
                || isSeries(a.number(), b.number())
                || isSeries(b.number(), a.number())));
  }

  private static boolean isSeries(String whole, String number) {
    return whole.startsWith(number + "-");
  }

  private static boolean isLettersBefore(String whole, String number) {
    return whole.endsWith(number)
        && !number.isEmpty()
        && CharMatcher.javaLetter()
            .matchesAllOf(whole.substring(0, whole.length() - number.length()));
  }

  static boolean isOne(
      IdentifierClaim a,
      ImmutableSet<String> besideA,
      IdentifierClaim b,
      ImmutableSet<String> besideB) {
    if (isSame(a, b)) {
      return true;
    }
    boolean sole = besideA.size() == 1 && besideB.size() == 1;
    return sole
        && a.type().equals(b.type())
        && (isMistyped(a, b) || (SINGLE.contains(a.type()) && isOfOneMatter(a, b)));
  }

  /** True when the numbers are made of the same digits, or one digit of a long one is another. */
  public static boolean isMistyped(IdentifierClaim a, IdentifierClaim b) {
    String one = a.number();
    String other = b.number();
    if (one.length() != other.length() || one.length() < 2 || one.equals(other)) {
      return false;
    }
    boolean swapped = digits(one).equals(digits(other));
    long apart =
        IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).count();
    return swapped || (one.length() >= LONG && apart == 1);
  }

  private static ImmutableSet<Integer> digits(String number) {
    return number.chars().boxed().collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isOfOneMatter(IdentifierClaim a, IdentifierClaim b) {
    return !Sets.intersection(matter(a), matter(b)).isEmpty();
  }

  private static ImmutableSet<String> matter(IdentifierClaim claim) {
    return Sets.difference(
            Context.stems(claim.evidence().sentenceText()), Context.stems(claim.canonical()))
        .immutableCopy();
  }
}
