package org.crosscheck.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What can go wrong with the place that a report goes to, in ways that stop the superuser too: each
 * time the earlier report stands, one line says why, and the exit code is the documented one.
 */
class FaultsTest {
  private static final String STORY = Path.of("..", "seeds", "harbour-march").toString();
  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path earlier;

  @BeforeEach
  void thereIsAnEarlierReport() throws IOException {
    earlier = Files.writeString(folder.resolve("audit.xlsx"), "earlier");
  }

  private int run(OutputStream to, String... arguments) {
    return Main.run(
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(to, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false),
        arguments);
  }

  private int run(String... arguments) {
    return run(out, arguments);
  }

  private String problems() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void onlyTheEarlierReportIsThere() throws IOException {
    assertThat(earlier).hasContent("earlier");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(earlier);
    }
  }

  @Test
  void aReportThatIsAFolderIsNamedBeforeAnythingIsRead() throws IOException {
    Path place = Files.createDirectory(folder.resolve("place"));
    assertThat(run("compare", "no-such-folder", "-o", place.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(problems()).contains(place.toString(), "is a folder").doesNotContain("no-such");
    onlyTheEarlierReportIsThere();
  }

  @Test
  void aFolderThatIsAFileIsNamed() throws IOException {
    String place = earlier.resolve("report.json").toString();
    assertThat(run("compare", STORY, "-o", earlier.toString(), "--json", place))
        .isEqualTo(ExitCode.USAGE);
    assertThat(problems()).contains(place, "is a file");
    onlyTheEarlierReportIsThere();
  }

  @Test
  void aFolderThatIsNotThereIsNamed() throws IOException {
    String place = folder.resolve("no/report.html").toString();
    assertThat(run("compare", STORY, "-o", earlier.toString(), "--html", place))
        .isEqualTo(ExitCode.USAGE);
    assertThat(problems()).contains(place, "does not exist");
    onlyTheEarlierReportIsThere();
  }

  @Test
  void aFullDiskIsNamed() {
    assumeTrue(Files.exists(FULL), "only Linux has a device that is always full");
    for (String option : new String[] {"-o", "--json", "--html"}) {
      err.reset();
      String[] arguments = {"compare", STORY, "-q", "-o", "/dev/null", option, FULL.toString()};
      if (option.equals("-o")) {
        arguments = new String[] {"compare", STORY, "-q", "-o", FULL.toString()};
      }
      assertThat(run(arguments)).as(option).isEqualTo(ExitCode.USAGE);
      assertThat(problems()).as(option).contains(FULL.toString(), "No space left on device");
    }
    assertThat(Files.isRegularFile(FULL)).as("a device is not replaced").isFalse();
  }

  @Test
  void aDeviceIsWrittenToAndNotReplaced() {
    Path nothing = Path.of("/dev/null");
    assumeTrue(Files.exists(nothing), "only Unix has it");
    assertThat(run("compare", STORY, "-q", "-o", nothing.toString())).isZero();
    assertThat(Files.isRegularFile(nothing)).isFalse();
  }

  @Test
  void whatCannotBePrintedIsAFailure() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(run(full, "extract", STORY)).isEqualTo(ExitCode.USAGE);
    assertThat(problems()).contains("not everything could be printed");
  }

  @Test
  void outOfMemoryIsNamed() {
    OutputStream costly =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    assertThat(run(costly, "compare", STORY, "-o", folder.resolve("new.xlsx").toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(problems()).contains("more memory than there is", "-Xmx").doesNotContain("\tat ");
  }
}
