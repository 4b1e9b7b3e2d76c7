package org.crosscheck.evaluation.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Event;
import org.crosscheck.reporting.excel.ExcelReportWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Articles a second on one thread, warm, for what follows extraction. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(MadeArticles.COUNT)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ComparisonBenchmark {
  private ImmutableList<ArticleDigest> digests;
  private ConsistencyReport report;

  /** Reads the articles once: only what follows is measured. */
  @Setup
  public void read(MadeArticles articles) {
    Extraction extraction = Extraction.english();
    digests =
        articles.all().stream().map(extraction::digest).collect(ImmutableList.toImmutableList());
    report = Comparison.compare(digests, "benchmark");
  }

  /** Events alone. */
  @Benchmark
  public ImmutableList<Event> group() {
    return Comparison.group(digests);
  }

  /** Events, facts, verdicts and discrepancies. */
  @Benchmark
  public ConsistencyReport compare() {
    return Comparison.compare(digests, "benchmark");
  }

  /** The workbook of all articles. */
  @Benchmark
  public void workbook() throws IOException {
    new ExcelReportWriter().write(report, ByteStreams.nullOutputStream());
  }
}
