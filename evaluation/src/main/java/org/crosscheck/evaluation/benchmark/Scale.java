package org.crosscheck.evaluation.benchmark;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.evaluation.corpus.NewsCorpus;
import org.crosscheck.evaluation.reading.Readers;
import org.crosscheck.evaluation.scoring.Figure;
import org.crosscheck.model.claim.ArticleDigest;

/**
 * Whether the cost of comparison grows with what articles have in common and not with their number:
 * candidate pairs an article in a quarter of the made articles and in all of them, and the clock's
 * seconds for all. Extraction is not measured here; it sees one article at a time.
 */
public final class Scale {
  private static final String SET = "scale/made";
  private static final long SEED = 20250222;

  /** The larger corpus has so many times the articles of the smaller one. */
  private static final int GROWTH = 4;

  private Scale() {}

  /**
   * Reads the articles on the readers' threads, then compares them as the program does.
   *
   * @param count how many articles the larger corpus has
   */
  public static ImmutableList<Figure> figures(int count, Readers readers) throws IOException {
    List<ArticleDigest> all =
        readers.each(
            NewsCorpus.articles(count, SEED), (article, extraction) -> extraction.digest(article));
    List<ArticleDigest> quarter = all.subList(0, count / GROWTH);
    double few = (double) Comparison.candidatePairs(quarter) / quarter.size();
    double many = (double) Comparison.candidatePairs(all) / all.size();
    long start = System.nanoTime();
    Comparison.compare(all, "scale");
    double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    return ImmutableList.of(
        new Figure(SET, "candidate pairs an article, quarter", few, quarter.size()),
        new Figure(SET, "candidate pairs an article, all", many, all.size()),
        new Figure(SET, "growth of candidate pairs an article (times)", many / few, all.size()),
        new Figure(SET, "group and compare (seconds)", seconds, all.size()));
  }
}
