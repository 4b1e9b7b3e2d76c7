package org.crosscheck.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs and targets that are not as they should be: one line each, and the rest goes on. */
class BadInputTest {
  private static final String ARTICLE =
      "Outlet: Courier\nTitle: Fire in the harbour\nPublished: 2025-03-01\n\n"
          + "Ten people were hurt in the harbour fire, police said.\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path good;
  private Path workbook;

  @BeforeEach
  void writeOneGoodArticle() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), ARTICLE);
    workbook = folder.resolve("report.xlsx");
  }

  /** So that the folder can be deleted. */
  @AfterEach
  void giveBackTheRights() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.map(Path::toFile).forEach(file -> file.setWritable(true));
    }
  }

  private int compare(Path target, Path... inputs) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    Stream<String> paths = Arrays.stream(inputs).map(Path::toString);
    return Main.run(
        terminal,
        Stream.concat(Stream.of("compare", "-q", "-o", target.toString()), paths)
            .toArray(String[]::new));
  }

  private List<String> problemsOf(Path file) {
    return err.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.matches("crosscheck: \\Q" + file + "\\E[: ].*"))
        .toList();
  }

  /** One line tells what is wrong with {@code bad} and what to do, and a report is written. */
  private void goesOnAfter(Path bad, String what, String wayOut) {
    assertThat(compare(workbook, bad, good)).isEqualTo(ExitCode.OK);
    assertThat(problemsOf(bad)).singleElement().asString().contains(what, wayOut);
    assertThat(workbook).isNotEmptyFile();
  }

  @Test
  void anEmptyFolder() throws IOException {
    goesOnAfter(Files.createDirectory(folder.resolve("empty")), "holds no article", "put articles");
  }

  @Test
  void anEmptyFile() throws IOException {
    goesOnAfter(Files.createFile(folder.resolve("empty.txt")), "is empty", "leave it out");
  }

  @Test
  void aBinaryFile() throws IOException {
    byte[] bytes = {0, 1, 2, 3, (byte) 0xfe, 0, 0, 7, 0, 0, 0, 9};
    goesOnAfter(Files.write(folder.resolve("data.txt"), bytes), "not text", "save the article");
  }

  @Test
  void aMissingPath() {
    goesOnAfter(folder.resolve("nowhere"), "no such file or folder", "check the path");
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path locked = Files.writeString(folder.resolve("locked.txt"), ARTICLE + "It burned on.\n");
    assumeThat(locked.toFile().setReadable(false) && !Files.isReadable(locked)).isTrue();
    goesOnAfter(locked, "read", ";");
  }

  @Test
  void oneArticleOnly() {
    assertThat(compare(workbook, good)).isEqualTo(ExitCode.OK);
    assertThat(problemsOf(good)).singleElement().asString().contains("only one", "give more");
  }

  @Test
  void twoCopiesOfOneArticle() throws IOException {
    Path copy = Files.writeString(folder.resolve("zcopy.txt"), ARTICLE);
    assertThat(compare(workbook, good, copy)).isEqualTo(ExitCode.OK);
    assertThat(problemsOf(copy)).singleElement().asString().contains("good.txt", "remove one");
  }

  @Test
  void anArticleWithoutADate() throws IOException {
    Path undated = Files.writeString(folder.resolve("undated.txt"), "It burned all of Monday.\n");
    goesOnAfter(undated, "no date of publication", "Published:");
  }

  @Test
  void nothingThatCanBeRead() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    assertThat(compare(workbook, empty)).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(workbook).doesNotExist();
  }

  @Test
  void aTargetThatIsAFolder() {
    assertThat(compare(folder, good)).isEqualTo(ExitCode.USAGE);
    assertThat(problemsOf(folder)).singleElement().asString().contains("is a folder", "name a");
  }

  @Test
  void aTargetBelowAFile() {
    Path target = good.resolve("report.xlsx");
    assertThat(compare(target, good)).isEqualTo(ExitCode.USAGE);
    assertThat(problemsOf(target)).singleElement().asString().contains("is a file", "name a");
  }

  @Test
  void aReadOnlyTargetFolderKeepsItsReport() throws IOException {
    Path target = Files.createDirectory(folder.resolve("archive"));
    Path earlier = Files.writeString(target.resolve("report.xlsx"), "the report of yesterday");
    assumeThat(target.toFile().setWritable(false) && !Files.isWritable(target)).isTrue();
    assertThat(compare(earlier, good)).isEqualTo(ExitCode.USAGE);
    assertThat(problemsOf(earlier)).singleElement().asString().contains("choose another");
    assertThat(earlier).hasContent("the report of yesterday");
  }

  @Test
  void anEarlierReportIsReplacedWholeAndNothingIsLeftBesideIt() throws IOException {
    Files.writeString(workbook, "the report of yesterday");
    assertThat(compare(workbook, good)).isEqualTo(ExitCode.OK);
    assertThat(Files.size(workbook)).isGreaterThan(1_000);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("good.txt", "report.xlsx");
    }
  }
}
