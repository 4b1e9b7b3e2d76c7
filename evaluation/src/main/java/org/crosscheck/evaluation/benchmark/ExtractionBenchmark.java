package org.crosscheck.evaluation.benchmark;

import java.util.concurrent.TimeUnit;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Annotator;
import org.crosscheck.model.claim.ArticleDigest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Articles a second on one thread, warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ExtractionBenchmark {
  private final Annotator annotator = new Annotator();
  private final Extraction figures = Extraction.englishFigures();
  private final Extraction everything = Extraction.english();

  /** Sentences only: words and tags are made on demand. */
  @Benchmark
  public AnnotatedArticle sentences(MadeArticles articles) {
    return annotator.annotate(articles.next());
  }

  /** Quantities and time expressions. */
  @Benchmark
  public ArticleDigest quantitiesAndDates(MadeArticles articles) {
    return figures.digest(articles.next());
  }

  /** Every kind of claim, with its source, speaker and modality. */
  @Benchmark
  public ArticleDigest everything(MadeArticles articles) {
    return everything.digest(articles.next());
  }
}
