package org.crosscheck.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was killed and is resumed gives the bytes of one that nobody disturbed. */
class ResumeTest {
  private static final int ARTICLES = 12;
  private static final int SOME = 5_000;

  @TempDir Path folder;

  private Path coverage;
  private Path workbook;
  private Path checkpoint;
  private String problems = "";
  private String printed = "";

  @BeforeEach
  void writeTheCoverage() throws IOException {
    coverage = Files.createDirectory(folder.resolve("coverage"));
    workbook = folder.resolve("audit.xlsx");
    checkpoint = folder.resolve(".audit.xlsx.checkpoint");
    for (int i = 0; i < ARTICLES; i++) {
      write(i, 10 + i % 7);
    }
  }

  private void write(int number, int hurt) throws IOException {
    String text =
        """
        Outlet: Herald %d
        Published: 2025-03-%02d

        A ferry ran aground off Calder on Tuesday and %d people were hurt, the coastguard said.
        “It strayed from the marked channel in thick fog,” said Ingrid Solberg, its spokeswoman.
        At least %d of the passengers, most of them students, were taken to Port Lunde. The owner
        put the damage at nearly %d million euros and expects repairs to last until May.
        """
            .formatted(number, 4 + number % 3, hurt, 2 + number % 4, 3 + number % 5);
    Files.writeString(coverage.resolve("story-%03d.txt".formatted(number)), text);
  }

  private int run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false),
            arguments);
    printed = out.toString(StandardCharsets.UTF_8);
    problems = err.toString(StandardCharsets.UTF_8);
    return code;
  }

  private int compare(Path output, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("compare", coverage.toString(), "-q", "-o", output.toString(), "--json"));
    arguments.add(output + ".json");
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  /** Starts a run in a process of its own and kills it when it has kept some of its work. */
  private void killInTheMiddle(Path kept, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("process.txt").toFile())
            .start();
    while (process.isAlive() && (!Files.exists(kept) || Files.size(kept) < SOME)) {
      Thread.sleep(2);
    }
    process.destroyForcibly().waitFor();
    assertThat(kept).as(Files.readString(folder.resolve("process.txt"))).exists();
  }

  @Test
  void aComparisonThatWasKilledGoesOnToTheSameBytes() throws Exception {
    Path whole = folder.resolve("whole.xlsx");
    assertThat(compare(whole)).isZero();

    killInTheMiddle(
        checkpoint,
        "compare",
        coverage.toString(),
        "-q",
        "-o",
        workbook.toString(),
        "--json",
        workbook + ".json");
    assertThat(workbook).doesNotExist();
    assertThat(compare(workbook, "--resume")).isZero();

    assertThat(problems).containsPattern("what was extracted from \\d+ texts is taken from there");
    assertThat(workbook).hasSameBinaryContentAs(whole);
    assertThat(Path.of(workbook + ".json")).hasSameBinaryContentAs(Path.of(whole + ".json"));
    assertThat(checkpoint).doesNotExist();
  }

  @Test
  void anExtractionThatWasKilledGoesOnToTheSameBytes() throws Exception {
    Path lines = folder.resolve("claims.jsonl");
    Path kept = folder.resolve(".claims.jsonl.checkpoint");
    assertThat(run("extract", coverage.toString())).isZero();
    String whole = printed;

    killInTheMiddle(kept, "extract", coverage.toString(), "-o", lines.toString());
    assertThat(run("extract", coverage.toString(), "-o", lines.toString(), "--resume")).isZero();

    assertThat(problems).contains("is taken from there");
    assertThat(lines).hasContent(whole);
    assertThat(kept).doesNotExist();
  }

  @Test
  void anArticleThatWasChangedMeanwhileIsReadAnew() throws Exception {
    leaveACheckpoint();
    write(0, 999);
    Path whole = folder.resolve("whole.xlsx");
    assertThat(compare(whole)).isZero();

    assertThat(compare(workbook, "--resume")).isZero();

    assertThat(workbook).hasSameBinaryContentAs(whole);
  }

  /** The run itself fails at its end, when a folder has taken the place of its report. */
  private void leaveACheckpoint() throws IOException {
    Path csv = Files.writeString(folder.resolve("csv"), "a file where a folder should be");
    assertThat(compare(workbook, "--csv", csv.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(checkpoint).exists();
  }

  @Test
  void aRunThatCouldNotWriteItsReportCanBeResumed() throws IOException {
    leaveACheckpoint();
    assertThat(compare(workbook, "--resume")).isZero();
    assertThat(problems).contains("from " + ARTICLES + " texts");
    assertThat(checkpoint).doesNotExist();
  }

  @Test
  void aCheckpointOfOtherTextsIsNamedAndNotUsed() throws IOException {
    leaveACheckpoint();
    try (Stream<Path> files = Files.list(coverage)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.writeString(coverage.resolve("other.txt"), "The dam above Tarn holds 12 million tons.");

    assertThat(compare(workbook, "--resume")).isZero();

    assertThat(problems).contains("of other texts");
    assertThat(checkpoint).doesNotExist();
  }

  @Test
  void withoutResumeItIsNamedAndTheRunBeginsAnew() throws IOException {
    leaveACheckpoint();
    assertThat(compare(workbook)).isZero();
    assertThat(problems).contains(checkpoint.toString(), "--resume");
    assertThat(checkpoint).doesNotExist();
  }

  @Test
  void resumeWithoutACheckpointSaysSoAndReadsEverything() {
    assertThat(compare(workbook, "--resume")).isZero();
    assertThat(problems).contains("there is none");
    assertThat(workbook).exists();
  }

  @Test
  void linesOfStandardInputAreKeptToo() throws IOException {
    Path lines = folder.resolve("claims.jsonl");
    assertThat(run("extract", "--jsonl", "-o", lines.toString(), "--resume")).isZero();
    assertThat(lines).isEmptyFile();
    assertThat(run("extract", "--jsonl", "--resume")).isEqualTo(ExitCode.USAGE);
    assertThat(problems).contains("-o");
  }
}
