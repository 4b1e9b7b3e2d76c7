package org.crosscheck.evaluation.corpus;

import static org.crosscheck.model.Require.that;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Publication;

/**
 * Made articles of about 500 words. Events have one to six articles, published on the day after or
 * up to two days later. Not news, and no measure of accuracy: it has few words and regular
 * sentences.
 */
public final class NewsCorpus {
  private static final int MOST_ARTICLES_AN_EVENT = 6;

  private NewsCorpus() {}

  /**
   * Makes articles, event by event.
   *
   * @param count how many; the first articles are the same whatever the count
   * @param seed other seeds give other articles
   */
  public static ImmutableList<Article> articles(int count, long seed) {
    that(count >= 0, "count must be >= 0", count);
    TemplateTable table = TemplateTable.load();
    SplittableRandom random = new SplittableRandom(seed);
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    int made = 0;
    for (int event = 0; made < count; event++) {
      SplittableRandom ofEvent = random.split();
      Happening happening = Happening.of(table, ofEvent);
      int size = Math.min(ofEvent.nextInt(1, MOST_ARTICLES_AN_EVENT + 1), count - made);
      for (int i = 0; i < size; i++) {
        String id = String.format("event-%06d/%d", event, i + 1);
        articles.add(article(id, happening, new Words(table, ofEvent)));
      }
      made += size;
    }
    return articles.build();
  }

  private static Article article(String id, Happening happening, Words words) {
    String outlet = words.word("outlet");
    ArticleText writer = new ArticleText(happening, words, outlet);
    LocalDate published = happening.day().plusDays(words.random().nextInt(3));
    String title = writer.headline();
    String text = writer.body();
    return new Article(
        id,
        Outlet.given(outlet),
        Optional.of(title),
        Optional.empty(),
        Optional.of(Publication.on(published, Certainty.GIVEN)),
        Optional.empty(),
        Optional.of("en"),
        id,
        Hashing.sha256().hashString(title + text, StandardCharsets.UTF_8).toString(),
        text,
        ImmutableList.of());
  }
}
