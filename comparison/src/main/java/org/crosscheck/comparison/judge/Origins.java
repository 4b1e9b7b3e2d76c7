package org.crosscheck.comparison.judge;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;

/** Whether two claims go back to one source, to two, or whether the words do not say. */
public enum Origins {
  SAME,
  DIFFERENT,
  /** At least one of them names no source, or one that could be anybody. */
  UNSAID;

  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s(?=\\s)");

  private static final Pattern JOINED =
      Pattern.compile("(?<one>\\p{Lu}\\p{L}+) and (?<other>\\p{Lu}\\p{L}+)");

  private static final ImmutableSet<String> FUNCTION_WORDS =
      WordList.words("en/function-words.tsv");

  /** A source is held against all others of its event. */
  private static final Memo<String, ImmutableSet<String>> WORDS =
      Memo.byEquality(16_384, Origins::read);

  private static final ImmutableSet<String> ANYBODY = WordList.words("en/anybody.tsv");

  private static final ImmutableSet<String> ANY_ORGANISATION =
      WordList.words("en/any-organisation.tsv");

  /** How the origins of two claims stand to each other. */
  public static Origins of(Claim a, Claim b) {
    Optional<Source> one = named(a);
    Optional<Source> other = named(b);
    if (one.isEmpty() || other.isEmpty()) {
      return UNSAID;
    }
    return isOne(one.get(), other.get()) ? SAME : DIFFERENT;
  }

  /** True where both go back to one source, or one to "the company" and one to a body by name. */
  public static boolean mayBeOneBody(Claim a, Claim b) {
    return of(a, b) == SAME || isTheBody(a, b) || isTheBody(b, a);
  }

  private static boolean isTheBody(Claim unnamed, Claim named) {
    return origin(unnamed).filter(Origins::isAnyOrganisation).isPresent()
        && named(named)
            .filter(source -> source.type() == SourceType.ORGANISATION)
            .filter(source -> !isAnyOrganisation(source))
            .isPresent();
  }

  private static boolean isAnyOrganisation(Source source) {
    return ANY_ORGANISATION.containsAll(words(source.name()));
  }

  /** True when the words name somebody, if only as "officials"; a pronoun names nobody. */
  public static boolean isSaid(Claim claim) {
    return origin(claim).isPresent();
  }

  /** True when both are by nobody in particular and in the same words: "officials", "officials". */
  public static boolean isSameAnybody(Claim a, Claim b) {
    return origin(a).isPresent()
        && origin(a)
            .map(source -> words(source.name()))
            .equals(origin(b).map(source -> words(source.name())));
  }

  /**
   * True when each claim has a named origin of its own and neither is told after the other's. A
   * person of whom the words do not say for whom he speaks may speak for the other; a document and
   * an outlet have their knowledge from somewhere.
   */
  public static boolean areIndependent(Claim a, Claim b) {
    return of(a, b) == DIFFERENT
        && isOwnWitness(a)
        && isOwnWitness(b)
        && Sets.intersection(stems(a), stems(b)).isEmpty()
        && !isInChain(a, b)
        && !isInChain(b, a);
  }

  private static boolean isOwnWitness(Claim claim) {
    return named(claim)
        .filter(
            source ->
                switch (source.type()) {
                  case PERSON -> source.role().isPresent();
                  case ORGANISATION, OFFICIAL -> !isAnyOrganisation(source);
                  case UNNAMED, OUTLET, DOCUMENT -> false;
                })
        .isPresent();
  }

  private static ImmutableSet<String> stems(Claim claim) {
    return words(named(claim).orElseThrow().name()).stream()
        .map(Stem::of)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isInChain(Claim claim, Claim other) {
    Source origin = named(claim).orElseThrow();
    return other.frame().attribution().chain().stream().anyMatch(source -> isOne(origin, source));
  }

  private static Optional<Source> origin(Claim claim) {
    return claim.frame().attribution().origin().filter(source -> !words(source.name()).isEmpty());
  }

  private static Optional<Source> named(Claim claim) {
    return origin(claim).filter(source -> !ANYBODY.containsAll(words(source.name())));
  }

  /** One names the other in short, or the one's name is in what the other is called by. */
  public static boolean isOne(Source a, Source b) {
    ImmutableSet<String> one = words(a.name());
    ImmutableSet<String> other = words(b.name());
    return !isJoinedWith(a, b) && !isJoinedWith(b, a) && areInShort(a, one, b, other);
  }

  /** "Norland and Kalvia", of which Kalvia alone is another source. */
  private static boolean isJoinedWith(Source both, Source one) {
    Matcher joined = JOINED.matcher(both.name());
    return joined.matches()
        && (words(joined.group("one")).equals(words(one.name()))
            || words(joined.group("other")).equals(words(one.name())));
  }

  private static boolean areInShort(
      Source a, ImmutableSet<String> one, Source b, ImmutableSet<String> other) {
    return known(a, one).containsAll(other) || known(b, other).containsAll(one);
  }

  private static ImmutableSet<String> known(Source source, ImmutableSet<String> name) {
    return Sets.union(name, words(source.role().orElse(""))).immutableCopy();
  }

  private static ImmutableSet<String> words(String text) {
    return WORDS.of(text);
  }

  /**
   * "Kalvia's Defence Ministry" is called by the same words as "Kalvia Defence Ministry", and "the
   * prosecution" is the prosecutors (Quirk et al. 1985, 5.108, collective nouns).
   */
  private static ImmutableSet<String> read(String text) {
    return Folding.words(POSSESSIVE.matcher(text).replaceAll("")).stream()
        .filter(word -> !FUNCTION_WORDS.contains(word))
        .map(word -> word.equals("prosecution") ? "prosecutors" : word)
        .collect(ImmutableSet.toImmutableSet());
  }
}
