package org.crosscheck.ingestion.copies;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.model.article.Article;

/**
 * Finds articles that are one text. Printed by several outlets it is a wire story: all stay, and
 * count as one origin. Printed again by its own outlet with small changes it is a version: the last
 * one stands for all.
 */
public final class Syndication {
  /** Above this, one outlet's two texts differ in a sentence or a figure. */
  private static final double VERSION = 0.75;

  /** Outlets cut a wire story from its end and put a sentence of their own in front. */
  private static final double WIRE = 0.6;

  /** Shorter bodies share phrases by chance. */
  private static final int LEAST_SHINGLES = 40;

  /** A band that so many articles share holds a stock phrase. */
  private static final int CROWD = 500;

  private final List<Article> articles;
  private final List<Shingles> shingles;
  private final Consumer<Problem> problems;

  private Syndication(List<Article> articles, Consumer<Problem> problems) {
    this.articles = articles;
    this.shingles = articles.stream().map(Shingles::of).toList();
    this.problems = problems;
  }

  /** {@code articles} without superseded versions, each wire story's articles with one origin. */
  public static ImmutableList<Article> settle(List<Article> articles, Consumer<Problem> problems) {
    return new Syndication(articles, problems).settled();
  }

  private ImmutableList<Article> settled() {
    UnionFind wires = new UnionFind(articles.size());
    boolean[] superseded = new boolean[articles.size()];
    for (Pair pair : alike()) {
      if (!isSameOutlet(pair)) {
        wires.join(pair.first(), pair.second());
      } else if (!superseded[pair.first()] && !superseded[pair.second()]) {
        supersede(pair.first(), pair.second(), superseded);
      }
    }
    return withOrigins(wires, superseded);
  }

  /** Two articles by their places in the input. */
  private record Pair(int first, int second) {}

  /**
   * The versions and the prints of one story, in order. Pairs that share no more than a stock
   * phrase are many times as many and are not held.
   */
  private List<Pair> alike() {
    ListMultimap<Long, Integer> byBand = ArrayListMultimap.create();
    List<Pair> alike = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (shingles.get(i).size() >= LEAST_SHINGLES) {
        Set<Integer> sharing = new HashSet<>();
        for (long band : MinHash.bands(shingles.get(i))) {
          List<Integer> others = byBand.get(band);
          if (others.size() < CROWD) {
            sharing.addAll(others);
            others.add(i);
          }
        }
        for (int other : sharing) {
          Pair pair = new Pair(other, i);
          if (isSameOutlet(pair) ? isVersion(pair) : isWire(pair)) {
            alike.add(pair);
          }
        }
      }
    }
    alike.sort(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second));
    return alike;
  }

  private boolean isSameOutlet(Pair pair) {
    return articles.get(pair.first()).outlet().equals(articles.get(pair.second()).outlet());
  }

  private boolean isWire(Pair pair) {
    return shingles.get(pair.first()).containment(shingles.get(pair.second())) >= WIRE;
  }

  /** Of one outlet that is known, nearly the same words, and no two dates a week apart. */
  private boolean isVersion(Pair pair) {
    Article first = articles.get(pair.first());
    Article second = articles.get(pair.second());
    boolean near =
        first.published().isEmpty()
            || second.published().isEmpty()
            || Math.abs(
                    first.published().get().date().toEpochDay()
                        - second.published().get().date().toEpochDay())
                <= 2;
    return !first.outlet().guessed()
        && near
        && shingles.get(pair.first()).likeness(shingles.get(pair.second())) >= VERSION;
  }

  /** The later one stands; of two without a date, the one that comes later in the input. */
  private void supersede(int a, int b, boolean[] superseded) {
    Comparator<Article> byTime =
        Comparator.comparing(
            article -> article.modified().or(article::published),
            Comparator.comparing(Optional::get, Comparator.naturalOrder()));
    Article first = articles.get(a);
    Article second = articles.get(b);
    boolean dated =
        first.modified().or(first::published).isPresent()
            && second.modified().or(second::published).isPresent();
    int older = dated && byTime.compare(first, second) > 0 ? b : a;
    int newer = older == a ? b : a;
    superseded[older] = true;
    problems.accept(
        Problem.noted(
            articles.get(older).path(),
            "it is an earlier version of " + articles.get(newer).path(),
            "versions of one outlet's article are one article",
            "the later one was read"));
  }

  private ImmutableList<Article> withOrigins(UnionFind wires, boolean[] superseded) {
    Map<Integer, List<Integer>> stories = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      if (!superseded[i]) {
        stories.computeIfAbsent(wires.find(i), key -> new ArrayList<>()).add(i);
      }
    }
    Article[] settled = articles.toArray(Article[]::new);
    for (List<Integer> story : stories.values()) {
      Set<String> outlets =
          story.stream()
              .map(i -> articles.get(i).outlet().name())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      if (outlets.size() > 1) {
        String origin = articles.get(story.get(0)).id();
        story.forEach(i -> settled[i] = settled[i].withOrigin(origin));
        problems.accept(wire(articles.get(story.get(0)), outlets));
      }
    }
    ImmutableList.Builder<Article> kept = ImmutableList.builder();
    for (int i = 0; i < settled.length; i++) {
      if (!superseded[i]) {
        kept.add(settled[i]);
      }
    }
    return kept.build();
  }

  private static Problem wire(Article first, Set<String> outlets) {
    return Problem.noted(
        first.path(),
        "its text was printed by "
            + outlets.size()
            + " outlets ("
            + String.join(", ", outlets)
            + ")",
        "one text is one origin, however many print it",
        "all of them were kept and count as one origin");
  }
}
