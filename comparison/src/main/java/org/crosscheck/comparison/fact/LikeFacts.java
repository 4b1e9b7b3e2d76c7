package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.crosscheck.model.claim.Claim;

/**
 * Brings together facts of different articles that only the words around their claims show to be
 * one: the most alike first, each with one of each article, and none that is nearly as like
 * another.
 */
final class LikeFacts<T extends Claim> {
  /** Who is as alike as this share of the best could be meant as well. */
  private static final double RIVAL = 0.85;

  /** Tells how alike two claims are. */
  interface Likeness<T extends Claim> {
    /** 1 and more is all but sure; empty where the two cannot be of one thing. */
    OptionalDouble of(Sourced<T> a, Sourced<T> b);

    /** What two claims have in common that may be one; pairs are looked for among those. */
    ImmutableSet<String> keys(Sourced<T> claim);

    /** Whether two claims give one value, so that it does not matter which of them is meant. */
    boolean isSameValue(T a, T b);
  }

  private record Pair(int one, int other, double likeness) {
    boolean has(int fact) {
      return one == fact || other == fact;
    }

    int without(int fact) {
      return one == fact ? other : one;
    }
  }

  private final ImmutableList<ImmutableList<Sourced<T>>> facts;
  private final ImmutableList<ImmutableSet<String>> articles;
  private final Likeness<T> likeness;
  private final int[] home;

  private LikeFacts(ImmutableList<ImmutableList<Sourced<T>>> facts, Likeness<T> likeness) {
    this.facts = facts;
    this.likeness = likeness;
    this.articles =
        facts.stream()
            .map(
                fact ->
                    fact.stream()
                        .map(member -> member.article().id())
                        .collect(ImmutableSet.toImmutableSet()))
            .collect(ImmutableList.toImmutableList());
    this.home = IntStream.range(0, facts.size()).toArray();
  }

  /**
   * The facts with those that belong together in one list, as strands of one fact, in the order of
   * {@code facts}.
   *
   * @param least the likeness from which two facts are one
   */
  static <T extends Claim> ImmutableList<ImmutableList<ImmutableList<Sourced<T>>>> joined(
      List<? extends List<Sourced<T>>> facts, Likeness<T> likeness, double least) {
    LikeFacts<T> like =
        new LikeFacts<>(
            facts.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList()),
            likeness);
    like.join(least);
    return like.strands();
  }

  /** Which strand each claim is of, by its id; empty where the fact has one only. */
  static <T extends Claim> ImmutableMap<String, Integer> strandOf(
      ImmutableList<ImmutableList<Sourced<T>>> strands) {
    ImmutableMap.Builder<String, Integer> strandOf = ImmutableMap.builder();
    for (int i = 0; strands.size() > 1 && i < strands.size(); i++) {
      for (Sourced<T> member : strands.get(i)) {
        strandOf.put(member.claim().id(), i);
      }
    }
    return strandOf.buildKeepingLast();
  }

  private void join(double least) {
    List<Pair> pairs = pairs();
    for (Pair pair : pairs) {
      if (pair.likeness < least) {
        return;
      }
      if (mayJoin(pair) && !hasRival(pairs, pair)) {
        int from = home[pair.other];
        int to = home[pair.one];
        for (int i = 0; i < home.length; i++) {
          home[i] = home[i] == from ? to : home[i];
        }
      }
    }
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int[] candidate : CandidateFacts.of(facts, likeness::keys)) {
      likeness(candidate[0], candidate[1])
          .ifPresent(found -> pairs.add(new Pair(candidate[0], candidate[1], found)));
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.likeness)
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  /** That of the two members that are most alike; empty where the two facts share an article. */
  private OptionalDouble likeness(int one, int other) {
    OptionalDouble most = OptionalDouble.empty();
    if (shareArticle(one, other)) {
      return most;
    }
    for (Sourced<T> a : facts.get(one)) {
      for (Sourced<T> b : facts.get(other)) {
        OptionalDouble found = likeness.of(a, b);
        if (found.isPresent() && (most.isEmpty() || found.getAsDouble() > most.getAsDouble())) {
          most = found;
        }
      }
    }
    return most;
  }

  private boolean shareArticle(int one, int other) {
    return !Collections.disjoint(articles.get(one), articles.get(other));
  }

  /** Each of what the one has been joined with may be one with each of the other's. */
  private boolean mayJoin(Pair pair) {
    return home[pair.one] != home[pair.other]
        && strands(home[pair.one])
            .allMatch(
                one ->
                    strands(home[pair.other]).allMatch(other -> likeness(one, other).isPresent()));
  }

  private IntStream strandsOf(int fact) {
    return strands(home[fact]);
  }

  private IntStream strands(int of) {
    return IntStream.range(0, home.length).filter(i -> home[i] == of);
  }

  /**
   * Another fact of the same article is nearly as like one of the two, and does not yet answer to
   * something else of its article.
   */
  private boolean hasRival(List<Pair> pairs, Pair pair) {
    return pairs.stream()
        .takeWhile(other -> other.likeness >= RIVAL * pair.likeness)
        .filter(other -> !other.equals(pair))
        .anyMatch(other -> isRival(other, pair, pair.one) || isRival(other, pair, pair.other));
  }

  private boolean isRival(Pair other, Pair pair, int kept) {
    if (!other.has(kept)) {
      return false;
    }
    int rival = other.without(kept);
    int meant = pair.without(kept);
    return home[rival] != home[meant]
        && shareArticle(rival, meant)
        && !isSameValue(rival, meant)
        && strandsOf(rival).noneMatch(strand -> shareArticle(strand, kept));
  }

  private boolean isSameValue(int one, int other) {
    return facts.get(one).stream()
        .allMatch(
            a ->
                facts.get(other).stream()
                    .allMatch(b -> likeness.isSameValue(a.claim(), b.claim())));
  }

  private ImmutableList<ImmutableList<ImmutableList<Sourced<T>>>> strands() {
    return IntStream.range(0, home.length)
        .filter(i -> strandsOf(i).findFirst().orElseThrow() == i)
        .mapToObj(
            i ->
                strandsOf(i)
                    .mapToObj(facts::get)
                    .collect(ImmutableList.<ImmutableList<Sourced<T>>>toImmutableList()))
        .collect(ImmutableList.toImmutableList());
  }
}
