package org.crosscheck.evaluation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.crosscheck.model.article.Article;
import org.junit.jupiter.api.Test;

class NewsCorpusTest {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.”])\\s+(?=[A-Z“])");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  @Test
  void theSameSeedGivesTheSameArticles() {
    assertThat(NewsCorpus.articles(50, 7)).isEqualTo(NewsCorpus.articles(50, 7));
    assertThat(NewsCorpus.articles(50, 7)).isNotEqualTo(NewsCorpus.articles(50, 8));
  }

  @Test
  void aLargerCorpusBeginsWithTheSmallerOne() {
    assertThat(NewsCorpus.articles(200, 7).subList(0, 90)).isEqualTo(NewsCorpus.articles(90, 7));
  }

  @Test
  void noSlotIsLeftOpen() {
    assertThat(NewsCorpus.articles(500, 7))
        .allSatisfy(article -> assertThat(article.text()).doesNotContainPattern("[{}]|  "));
  }

  @Test
  void itIsAsLongAndHasAsManyNumbersAsNews() {
    ImmutableList<Article> articles = NewsCorpus.articles(500, 7);
    long words = articles.stream().mapToLong(a -> a.text().split("\\s+", -1).length).sum();
    ImmutableList<String> sentences =
        articles.stream()
            .flatMap(article -> SENTENCE_END.splitAsStream(article.text()))
            .collect(ImmutableList.toImmutableList());
    long withDigit = sentences.stream().filter(s -> DIGIT.matcher(s).find()).count();

    assertThat(words / articles.size()).isBetween(450L, 560L);
    assertThat(100.0 * withDigit / sentences.size()).isBetween(24.0, 31.0);
  }
}
