package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.ArticleDigest;

/**
 * Groups articles by happening: weighted terms and names, a time window, average link. Candidates
 * come from an inverted index, so that the cost grows with what articles have in common.
 */
public final class EventGrouping {
  /** The average similarity that the articles of one event reach in a large run. */
  private static final double THRESHOLD = 0.22;

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
    ImmutableList<ArticleDigest> ordered = ImmutableList.sortedCopyOf(BY_PUBLICATION, digests);
    List<TermVector> vectors = TermWeights.vectors(ordered);
    return AverageLink.group(
            ordered.size(), similarities(ordered, vectors), threshold(ordered.size()))
        .stream()
        .map(members -> members.stream().map(ordered::get).toList())
        .map(EventNaming::name)
        .sorted(EventNaming.ORDER)
        .collect(ImmutableList.toImmutableList());
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

  private static List<Similarity> similarities(
      List<ArticleDigest> digests, List<TermVector> vectors) {
    CandidateIndex index = new CandidateIndex(vectors);
    Nearness nearness = Nearness.of(digests);
    List<Similarity> similarities = new ArrayList<>();
    for (int right = 0; right < digests.size(); right++) {
      for (int left : index.before(right)) {
        double near = nearness.between(left, right);
        if (near > 0) {
          double cosine = vectors.get(left).cosine(vectors.get(right));
          similarities.add(new Similarity(left, right, near * cosine));
        }
      }
    }
    return similarities;
  }
}
