package org.crosscheck.evaluation.robustness;

import static org.crosscheck.model.Require.that;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.crosscheck.evaluation.corpus.NewsCorpus;
import org.crosscheck.model.article.Article;

/**
 * Makes a folder of files of every format; one in twenty is broken, in twenty ways in turn. The
 * same count gives the same bytes. A file's name says whether it is good, since nothing else may
 * know.
 */
final class MixedFiles {
  private static final ImmutableList<BrokenFile> BROKEN = ImmutableList.copyOf(BrokenFile.values());
  private static final ImmutableList<MadeFile> GOOD = ImmutableList.copyOf(MadeFile.values());
  private static final int ONE_BROKEN_IN = 20;
  private static final int IN_A_FOLDER = 500;
  private static final int PARAGRAPHS = 3;
  private static final long SEED = 20250304;

  private MixedFiles() {}

  static void make(Path folder, int count) throws IOException {
    that(count > 0, "count must be > 0", count);
    ImmutableList<Article> articles = NewsCorpus.articles(count, SEED);
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < count; i++) {
      Path part = folder.resolve(String.format("%03d", i / IN_A_FOLDER));
      Files.createDirectories(part);
      Article article = shortened(articles.get(i), i);
      if (i % ONE_BROKEN_IN == ONE_BROKEN_IN - 1) {
        BrokenFile kind = BROKEN.get(i / ONE_BROKEN_IN % BROKEN.size());
        String name =
            "broken-%05d-%s.%s"
                .formatted(
                    i,
                    kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    kind.extension());
        Files.write(part.resolve(name), kind.bytes(article, random.split()));
      } else {
        MadeFile kind = GOOD.get(i % GOOD.size());
        String name = "good-%05d.%s".formatted(i, kind.extension());
        Files.write(part.resolve(name), kind.bytes(article));
      }
    }
  }

  /** The first paragraphs and a sentence of its own, so that no two files hold one text. */
  private static Article shortened(Article article, int number) {
    String own =
        "The report bears the number "
            + (100_000 + number)
            + " in the archive of "
            + article.outlet().name()
            + ".";
    String first =
        String.join(
            "\n\n",
            article.text().lines().filter(line -> !line.isBlank()).limit(PARAGRAPHS).toList());
    return new Article(
        article.id(),
        article.outlet(),
        article.title(),
        article.byline(),
        article.published(),
        article.url(),
        article.language(),
        article.path(),
        article.sha256(),
        first + "\n\n" + own,
        ImmutableList.of());
  }
}
