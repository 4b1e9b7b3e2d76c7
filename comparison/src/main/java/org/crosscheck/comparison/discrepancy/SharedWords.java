package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.QuotationType;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.SourceType;

/**
 * Quotations of an event in which the same words follow each other, whoever is said to have said
 * them. Found by runs of words, so that the cost grows with what is shared.
 */
final class SharedWords {
  private static final int RUN = 5;

  /** What stands between marks in a quotation of a person, and its article. */
  private record Said(String words, QuoteClaim quote, Article article) {}

  private SharedWords() {}

  /** Each two quotations of two articles that share a run of words. */
  static Stream<ClaimPair> in(EventGroup group) {
    ListMultimap<List<String>, Said> byRun = ArrayListMultimap.create();
    Set<List<Said>> pairs = new LinkedHashSet<>();
    group.digests().stream()
        .flatMap(SharedWords::said)
        .forEach(
            said -> {
              for (List<String> run : runs(said.words)) {
                byRun.get(run).stream()
                    .filter(other -> !other.article.id().equals(said.article.id()))
                    .filter(other -> isByAnother(other.quote, said.quote))
                    .forEach(other -> pairs.add(List.of(other, said)));
                byRun.put(run, said);
              }
            });
    return pairs.stream().map(pair -> pair(group, pair.get(0), pair.get(1)));
  }

  private static Stream<Said> said(ArticleDigest digest) {
    return digest.claims(QuoteClaim.class).stream()
        .filter(quote -> quote.quotation() != QuotationType.INDIRECT)
        .filter(quote -> quote.speaker().filter(s -> s.type() == SourceType.PERSON).isPresent())
        .map(quote -> new Said(WordsBetweenMarks.of(quote), quote, digest.article()));
  }

  private static boolean isByAnother(QuoteClaim a, QuoteClaim b) {
    return !Origins.isOne(a.speaker().orElseThrow(), b.speaker().orElseThrow());
  }

  private static ImmutableList<List<String>> runs(String words) {
    ImmutableList<String> all = Folding.words(words);
    ImmutableList.Builder<List<String>> runs = ImmutableList.builder();
    for (int i = 0; i + RUN <= all.size(); i++) {
      runs.add(all.subList(i, i + RUN));
    }
    return runs.build();
  }

  private static ClaimPair pair(EventGroup group, Said a, Said b) {
    return new ClaimPair(
        "words:" + a.quote.id(),
        Optional.of(group.event().id()),
        Optional.empty(),
        new Position(a.article, ImmutableList.of(a.quote)),
        new Position(b.article, ImmutableList.of(b.quote)),
        ImmutableList.of(),
        Optional.empty());
  }
}
