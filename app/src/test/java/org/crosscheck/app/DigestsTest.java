package org.crosscheck.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.claim.ArticleDigest;
import org.junit.jupiter.api.Test;

class DigestsTest {
  private static final ImmutableList<Article> ARTICLES =
      IntStream.range(0, 50)
          .mapToObj(DigestsTest::article)
          .collect(ImmutableList.toImmutableList());

  private final List<String> failed = new ArrayList<>();

  private static Article article(int number) {
    return new Article(
        "story-" + number,
        Outlet.given("Lantern"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "in/story-" + number,
        "0".repeat(64),
        "It holds.",
        ImmutableList.of());
  }

  private static ArticleDigest digest(Article article) {
    return new ArticleDigest(article, ImmutableList.of(), ImmutableMultiset.of("hold"));
  }

  private ImmutableList<ArticleDigest> digests(Function<Article, ArticleDigest> extraction) {
    return Digests.of(ARTICLES, failed::add, Progress.unseen(), extraction);
  }

  @Test
  void anArticleThatNeedsTooMuchMemoryIsLeftOutAndTheOthersGoOn() {
    ImmutableList<ArticleDigest> digests =
        digests(
            article -> {
              if (article.id().equals("story-17")) {
                throw new OutOfMemoryError("Java heap space");
              }
              return digest(article);
            });

    assertThat(digests).hasSize(ARTICLES.size() - 1);
    assertThat(failed).singleElement().asString().startsWith("in/story-17: ").contains("memory");
  }

  @Test
  void anArticleThatDidNotFitBesideOthersIsTriedAlone() {
    Set<String> tried = ConcurrentHashMap.newKeySet();
    ImmutableList<ArticleDigest> digests =
        digests(
            article -> {
              if (article.id().endsWith("7") && tried.add(article.id())) {
                throw new OutOfMemoryError("Java heap space");
              }
              return digest(article);
            });

    assertThat(failed).isEmpty();
    assertThat(digests.stream().map(ArticleDigest::article)).containsExactlyElementsOf(ARTICLES);
  }

  @Test
  void aDefectStaysInItsArticle() {
    ImmutableList<ArticleDigest> digests =
        digests(
            article -> {
              if (article.id().equals("story-3")) {
                throw new IllegalStateException("no such rule");
              }
              return digest(article);
            });

    assertThat(digests).hasSize(ARTICLES.size() - 1);
    assertThat(failed).singleElement().asString().contains("in/story-3", "no such rule");
  }
}
