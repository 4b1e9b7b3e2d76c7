package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.TreeMultiset;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.report.Event;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;

/** Gives a group of articles its id, its window and a label for readers. */
final class EventNaming {
  /** By window, undated events last, then by id. */
  static final Comparator<EventGroup> ORDER =
      Comparator.comparing(
              (EventGroup group) ->
                  group.event().window().flatMap(TimeInterval::firstDay).orElse(LocalDate.MAX))
          .thenComparing(group -> group.event().id());

  private static final int LABEL_TERMS = 4;

  private EventNaming() {}

  static EventGroup name(List<ArticleDigest> digests) {
    return name(id(digests), digests);
  }

  /** Under an id that the event has already. */
  static EventGroup name(String id, List<ArticleDigest> digests) {
    ImmutableList<String> ids =
        digests.stream()
            .map(digest -> digest.article().id())
            .collect(ImmutableList.toImmutableList());
    Event event = new Event(id, label(digests), window(digests), ids);
    return new EventGroup(event, ImmutableList.copyOf(digests));
  }

  /** Made of the earliest article, so that a later article does not rename the event. */
  private static String id(List<ArticleDigest> digests) {
    Article first = digests.get(0).article();
    return "event-" + Keys.hash(Keys.of(first), first.id()).substring(0, 8);
  }

  private static Optional<TimeInterval> window(List<ArticleDigest> digests) {
    List<LocalDate> days =
        digests.stream()
            .flatMap(digest -> digest.article().published().stream())
            .map(Publication::date)
            .sorted()
            .toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(
            TimeInterval.ofDays(days.get(0), days.get(days.size() - 1), TimePrecision.DAY));
  }

  /** The headline that shares most words with the others, or else the most frequent terms. */
  private static String label(List<ArticleDigest> digests) {
    ImmutableList<String> titles =
        digests.stream()
            .flatMap(digest -> digest.article().title().stream())
            .map(Folding::oneLine)
            .filter(title -> !title.isEmpty())
            .collect(ImmutableList.toImmutableList());
    return CentralHeadline.of(titles).orElseGet(() -> frequentTerms(digests));
  }

  private static String frequentTerms(List<ArticleDigest> digests) {
    Multiset<String> terms = TreeMultiset.create();
    digests.forEach(digest -> terms.addAll(digest.terms()));
    String frequent =
        Multisets.copyHighestCountFirst(terms).elementSet().stream()
            .limit(LABEL_TERMS)
            .collect(Collectors.joining(", "));
    return frequent.isBlank() ? "untitled" : frequent;
  }
}
