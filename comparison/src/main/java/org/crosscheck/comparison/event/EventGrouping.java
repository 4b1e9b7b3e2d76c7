package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.report.Event;

/**
 * Groups articles by happening: weighted terms and names, a time window, average link. Candidates
 * come from an inverted index, so that the cost grows with what articles have in common.
 */
public final class EventGrouping {
  /** The average similarity that the articles of one event reach in a large run. */
  private static final double THRESHOLD = 0.18;

  /**
   * The same in a run of a few articles: these were put together by somebody, so that any two of
   * them report one event more often than two of thousands do, and rare words are less rare there.
   */
  private static final double THRESHOLD_OF_FEW = 0.16;

  private static final int FEW = 10;
  private static final int MANY = 300;

  /** The order of articles in an event: by publication, undated ones first, then by id. */
  private static final Comparator<ArticleDigest> BY_PUBLICATION =
      Comparator.comparing(
              (ArticleDigest digest) -> digest.article().published(),
              Comparator.comparing(Optional<Publication>::isPresent)
                  .thenComparing(
                      published -> published.orElse(null),
                      Comparator.nullsFirst(Comparator.naturalOrder())))
          .thenComparing(digest -> digest.article().id());

  private EventGrouping() {}

  /** The events of {@code digests}, whatever their order, by window and id. */
  public static ImmutableList<EventGroup> group(List<ArticleDigest> digests) {
    return group(ImmutableList.of(), digests);
  }

  /**
   * The same, where some articles were grouped before: their events are not taken apart. An event
   * that grows keeps its id, also where the new article is the earliest; where a new article shows
   * that two events are one, the id of the larger stays.
   *
   * @param known earlier events; articles of theirs that are not in {@code digests} are left out
   */
  public static ImmutableList<EventGroup> group(List<Event> known, List<ArticleDigest> digests) {
    ImmutableList<ArticleDigest> ordered = ImmutableList.sortedCopyOf(BY_PUBLICATION, digests);
    KnownEvents events = KnownEvents.of(known, ordered);
    return AverageLink.group(
            ordered.size(), similarities(ordered), threshold(ordered.size()), events.members())
        .parallelStream()
        .map(members -> named(events, members, ordered))
        .sorted(EventNaming.ORDER)
        .collect(ImmutableList.toImmutableList());
  }

  private static EventGroup named(
      KnownEvents known, List<Integer> members, List<ArticleDigest> ordered) {
    List<ArticleDigest> digests = members.stream().map(ordered::get).toList();
    return known
        .id(members)
        .map(id -> EventNaming.name(id, digests))
        .orElseGet(() -> EventNaming.name(digests));
  }

  /** One event of all {@code digests}, where a reader says that they belong together. */
  public static EventGroup asOne(List<ArticleDigest> digests) {
    return EventNaming.name(ImmutableList.sortedCopyOf(BY_PUBLICATION, digests));
  }

  /** Between few and many by the logarithm of the number, as odds change. */
  private static double threshold(int articles) {
    double size = Math.min(Math.max(articles, FEW), MANY);
    double share = Math.log(size / FEW) / Math.log((double) MANY / FEW);
    return THRESHOLD_OF_FEW + share * (THRESHOLD - THRESHOLD_OF_FEW);
  }

  /** How many pairs of articles are held against each other when {@code digests} are grouped. */
  public static long candidatePairs(List<ArticleDigest> digests) {
    return similarities(ImmutableList.sortedCopyOf(BY_PUBLICATION, digests)).size();
  }

  private static List<Similarity> similarities(List<ArticleDigest> digests) {
    List<TermVector> vectors = TermWeights.vectors(digests);
    CandidateIndex index = new CandidateIndex(vectors);
    Nearness nearness = Nearness.of(digests);
    return IntStream.range(0, digests.size())
        .parallel()
        .boxed()
        .flatMap(
            right ->
                index.before(right).stream()
                    .mapToObj(left -> similarity(left, right, nearness, vectors))
                    .flatMap(Optional::stream))
        .toList();
  }

  private static Optional<Similarity> similarity(
      int left, int right, Nearness nearness, List<TermVector> vectors) {
    double near = nearness.between(left, right);
    return near > 0
        ? Optional.of(
            new Similarity(left, right, near * vectors.get(left).cosine(vectors.get(right))))
        : Optional.empty();
  }
}
