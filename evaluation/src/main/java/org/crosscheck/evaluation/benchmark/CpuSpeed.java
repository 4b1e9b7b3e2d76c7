package org.crosscheck.evaluation.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.math.Quantiles;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crosscheck.evaluation.corpus.NewsCorpus;
import org.crosscheck.evaluation.scoring.Figure;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.model.article.Article;

/**
 * How many made articles one thread reads in a second of its processor time, warm. Processor time
 * says the same on a busy machine as on an idle one, roughly; JMH's benchmarks measure better, on
 * an idle one.
 */
public final class CpuSpeed {
  private static final String SET = "speed/made";
  private static final long SEED = 20250221;

  /**
   * The figure goes on rising up to here: the compiler has threads of its own, which may have to
   * wait for a processor, and a program of many small methods keeps them busy for long.
   */
  private static final int WARM_UP = 5_400;

  /** A virtual machine is not always given its whole processor: the middle turn counts. */
  private static final int TURNS = 5;

  private static final int TURN = 600;

  private CpuSpeed() {}

  public static ImmutableList<Figure> figures() {
    return ImmutableList.of(
        figure("quantities and dates", Extraction.englishFigures()),
        figure("everything", Extraction.english()));
  }

  private static Figure figure(String what, Extraction extraction) {
    List<Article> articles = NewsCorpus.articles(WARM_UP + TURNS * TURN, SEED);
    articles.subList(0, WARM_UP).forEach(extraction::digest);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] aSecond = new double[TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      int first = WARM_UP + turn * TURN;
      long start = threads.getCurrentThreadCpuTime();
      articles.subList(first, first + TURN).forEach(extraction::digest);
      long nanos = threads.getCurrentThreadCpuTime() - start;
      aSecond[turn] = TURN * (double) TimeUnit.SECONDS.toNanos(1) / nanos;
    }
    double middle = Quantiles.median().compute(aSecond);
    return new Figure(SET, what + ", articles a CPU second", middle, TURNS * TURN);
  }
}
