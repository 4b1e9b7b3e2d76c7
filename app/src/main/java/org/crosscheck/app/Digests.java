package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
    return of(articles, failed, progress, it -> Extractions.ofThisThread().digest(it));
  }

  /** As {@link #of(List, Consumer, Progress)}, with another way to a digest. */
  static ImmutableList<ArticleDigest> of(
      List<Article> articles,
      Consumer<String> failed,
      Progress progress,
      Function<Article, ArticleDigest> extraction) {
    ImmutableList.Builder<ArticleDigest> digests = ImmutableList.builder();
    ReadWriteLock memory = new ReentrantReadWriteLock();
    try (OrderedWork work = new OrderedWork()) {
      work.map(
          articles.iterator(),
          article -> attempt(article, extraction, memory),
          attempt -> {
            attempt.digest().ifPresentOrElse(digests::add, () -> failed.accept(attempt.failure()));
            progress.step();
          });
    }
    return digests.build();
  }

  /**
   * Who asks for the last of the memory need not be who took it: whatever did not fit beside others
   * is tried once more alone.
   */
  private static Attempt attempt(
      Article article, Function<Article, ArticleDigest> extraction, ReadWriteLock memory) {
    try {
      return locked(memory.readLock(), () -> attempt(article, extraction));
    } catch (OutOfMemoryError crowded) {
      try {
        return locked(memory.writeLock(), () -> attempt(article, extraction));
      } catch (OutOfMemoryError e) {
        return new Attempt(Optional.empty(), Failures.ofArticle(article, e));
      }
    }
  }

  private static Attempt locked(Lock lock, Supplier<Attempt> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private static Attempt attempt(Article article, Function<Article, ArticleDigest> extraction) {
    try {
      return new Attempt(Optional.of(extraction.apply(article)), "");
    } catch (RuntimeException | StackOverflowError e) {
      return new Attempt(Optional.empty(), Failures.ofArticle(article, e));
    }
  }

  private record Attempt(Optional<ArticleDigest> digest, String failure) {}
}
