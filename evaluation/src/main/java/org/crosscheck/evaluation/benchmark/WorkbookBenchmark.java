package org.crosscheck.evaluation.benchmark;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.excel.ExcelReportWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Seconds to write one workbook, the first of its process: cold, as the command runs, and with a
 * heap of 512 MB that also holds the report.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
    value = 3,
    jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC", "-Djava.awt.headless=true"})
public class WorkbookBenchmark {
  /** How many findings there are, and as many claims. */
  @Param({"500", "100000"})
  private int findings;

  private ConsistencyReport report;

  /** Makes the report: only writing it is measured. */
  @Setup
  public void make() {
    report = MadeReport.of(findings);
  }

  /** All sheets. */
  @Benchmark
  public void write() throws IOException {
    new ExcelReportWriter().write(report, ByteStreams.nullOutputStream());
  }
}
