package org.crosscheck.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Outlet;
import org.junit.jupiter.api.Test;

class FailuresTest {
  @Test
  void anArticleThatNeedsTooMuchMemoryIsNamedAndNoDefect() {
    Article article =
        new Article(
            "long.txt",
            Outlet.given("Lantern"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "in/long.txt",
            "0".repeat(64),
            "It holds.",
            ImmutableList.of());

    assertThat(Failures.ofArticle(article, new OutOfMemoryError("Java heap space")))
        .startsWith("in/long.txt: ")
        .contains("memory")
        .doesNotContain("report it");
  }
}
