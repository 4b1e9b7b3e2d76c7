package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.comparison.fact.AlignedFact;
import org.crosscheck.comparison.fact.KeyFact;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.fact.Silence;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Scope;
import org.crosscheck.model.report.Side;

/**
 * Most outlets of the event carry a key fact, or one source's count of it, and an outlet that had
 * the chance says nothing of it.
 */
final class Omission implements EventRule {
  private static final int FEWEST_OUTLETS = 3;

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.OMISSION;
  }

  @Override
  public Stream<Discrepancy> find(EventGroup group, List<AlignedFact> facts) {
    ImmutableListMultimap<String, ArticleDigest> outlets =
        Multimaps.index(group.digests(), digest -> digest.article().outlet().name());
    return outlets.keySet().size() < FEWEST_OUTLETS
        ? Stream.empty()
        : facts.stream()
            .filter(fact -> fact.strands().isEmpty())
            .flatMap(fact -> KeyFact.of(fact, outlets.keySet()).stream())
            .flatMap(key -> find(key, outlets).stream());
  }

  private Optional<Discrepancy> find(
      KeyFact key, ImmutableListMultimap<String, ArticleDigest> outlets) {
    List<String> silent =
        key.without().stream()
            .filter(outlet -> Silence.isOn(key, outlets.get(outlet)))
            .sorted()
            .toList();
    return silent.isEmpty()
        ? Optional.empty()
        : Optional.of(
            discrepancy(key, silent.stream().map(name -> outlets.get(name).get(0)).toList()));
  }

  private Discrepancy discrepancy(KeyFact key, List<ArticleDigest> silent) {
    List<Article> without = silent.stream().map(ArticleDigest::article).toList();
    return new Discrepancy(
        id(key, without),
        kind(),
        kind().lane(),
        kind().severity(),
        Scope.EVENT,
        Optional.of(key.fact().event()),
        Optional.of(key.fact().id()),
        Optional.empty(),
        sides(key.carriers(), without),
        Because.clause(names(without) + " nothing of it").sentence(key.carriers()),
        name());
  }

  private String id(KeyFact key, List<Article> without) {
    Position first = key.carriers().get(0);
    return Keys.hash(
        kind().label(),
        Keys.of(first.first(), first.article()),
        without.stream().map(Keys::of).sorted().collect(Collectors.joining("\u001d")));
  }

  private static String names(List<Article> articles) {
    Set<String> names =
        articles.stream()
            .map(article -> article.outlet().name())
            .collect(Collectors.toCollection(TreeSet::new));
    return String.join(" and ", names) + (names.size() == 1 ? " says" : " say");
  }

  private static ImmutableList<Side> sides(
      Collection<Position> carriers, Collection<Article> without) {
    List<Side> sides = new ArrayList<>();
    for (Position position : carriers) {
      Article article = position.article();
      ImmutableList<String> claims =
          position.claims().stream().map(Claim::id).collect(ImmutableList.toImmutableList());
      sides.add(new Side(article.id(), article.outlet().name(), claims));
    }
    without.forEach(
        article -> sides.add(new Side(article.id(), article.outlet().name(), ImmutableList.of())));
    return ImmutableList.copyOf(sides);
  }
}
