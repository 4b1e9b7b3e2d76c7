package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.ArticleDigest;

/** Extracts many articles at once, the results in the order of the articles. */
final class Digests {
  private Digests() {}

  /**
   * The digests of all articles that can be extracted.
   *
   * @param failed told in one line of every article that cannot; the others go on
   */
  static ImmutableList<ArticleDigest> of(List<Article> articles, Consumer<String> failed) {
    return of(articles, failed, Progress.unseen());
  }

  /** As {@link #of(List, Consumer)}, with a step of {@code progress} for every article. */
  static ImmutableList<ArticleDigest> of(
      List<Article> articles, Consumer<String> failed, Progress progress) {
    ImmutableList.Builder<ArticleDigest> digests = ImmutableList.builder();
    try (OrderedWork work = new OrderedWork()) {
      work.map(
          articles.iterator(),
          Digests::attempt,
          attempt -> {
            attempt.digest().ifPresentOrElse(digests::add, () -> failed.accept(attempt.failure()));
            progress.step();
          });
    }
    return digests.build();
  }

  private static Attempt attempt(Article article) {
    try {
      return new Attempt(Optional.of(Extractions.ofThisThread().digest(article)), "");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Attempt(Optional.empty(), Failures.ofArticle(article, e));
    }
  }

  private record Attempt(Optional<ArticleDigest> digest, String failure) {}
}
