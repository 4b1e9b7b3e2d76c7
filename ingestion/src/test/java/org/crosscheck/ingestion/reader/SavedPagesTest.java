package org.crosscheck.ingestion.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.ingestion.Ingestion;
import org.crosscheck.ingestion.IngestionResult;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forty saved pages in ten layouts: the main text, the outlet and the date that must come out. */
class SavedPagesTest {
  private static final Splitter WORDS = Splitter.on(Pattern.compile("\\s+")).omitEmptyStrings();

  @TempDir private Path folder;

  @Test
  void fortyPagesGiveTheirTextTheirOutletAndTheirDate() throws IOException {
    List<SavedPage> pages = SavedPage.all();
    StringBuilder misses = new StringBuilder();
    double f1 = 0;
    int dates = 0;
    int outlets = 0;
    for (SavedPage page : pages) {
      Article article = read(page);
      double of = f1(body(article), String.join(" ", page.body()));
      boolean dated =
          article
              .published()
              .filter(it -> it.date().equals(page.published().toLocalDate()))
              .isPresent();
      boolean named = article.outlet().name().equals(page.outlet());
      f1 += of;
      dates += dated ? 1 : 0;
      outlets += named ? 1 : 0;
      if (of < 0.95 || !dated || !named) {
        misses.append(
            "%s: F1 %.3f, %s, %s%n"
                .formatted(page.name(), of, article.outlet().name(), article.published()));
      }
    }
    assertThat(pages).hasSize(40);
    assertThat(f1 / pages.size()).as("body F1%n%s", misses).isGreaterThanOrEqualTo(0.95);
    assertThat(dates).as("dates%n%s", misses).isGreaterThanOrEqualTo(38);
    assertThat(outlets).as("outlets%n%s", misses).isGreaterThanOrEqualTo(38);
    assertThat(misses.toString()).isEmpty();
  }

  private Article read(SavedPage page) throws IOException {
    Path file = folder.resolve("page.html");
    Files.write(file, page.html().getBytes(UTF_8));
    IngestionResult result = new Ingestion().read(List.of(file), Optional.empty());
    assertThat(result.articles()).as(page.name() + result.problems()).hasSize(1);
    return result.articles().get(0);
  }

  private static String body(Article article) {
    StringBuilder body = new StringBuilder(article.text());
    for (Region region : article.regions()) {
      if (region.part() == Part.BODY) {
        for (int i = region.span().start(); i < region.span().end(); i++) {
          body.setCharAt(i, ' ');
        }
      }
    }
    return body.toString();
  }

  private static double f1(String found, String wanted) {
    Multiset<String> a = HashMultiset.create(WORDS.splitToList(found));
    Multiset<String> b = HashMultiset.create(WORDS.splitToList(wanted));
    return 2.0 * Multisets.intersection(a, b).size() / (a.size() + b.size());
  }
}
