package org.crosscheck.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void makesAFileAndReplacesIt() throws IOException {
    Path target = folder.resolve("report.txt");
    new AtomicFile(target).write(out -> out.write("one".getBytes(UTF_8)));
    new AtomicFile(target).write(out -> out.write("two".getBytes(UTF_8)));
    assertThat(target).hasContent("two");
    assertThat(files()).containsExactly(target);
  }

  @Test
  void aFailureLeavesTheEarlierFileAndNothingElse() throws IOException {
    Path target = folder.resolve("report.txt");
    Files.writeString(target, "earlier");
    assertThatThrownBy(
            () ->
                new AtomicFile(target)
                    .write(
                        out -> {
                          out.write(new byte[100_000]);
                          throw new IllegalStateException("half way");
                        }))
        .hasMessage("half way");
    assertThat(target).hasContent("earlier");
    assertThat(files()).containsExactly(target);
  }

  @Test
  void aFullDiskIsNamedAndTheEarlierFileStands() throws IOException {
    Path target = Files.writeString(folder.resolve("report.txt"), "earlier");
    assertThatThrownBy(
            () ->
                new AtomicFile(target)
                    .write(
                        out -> {
                          throw new IOException("No space left on device");
                        }))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(target.toString())
        .hasMessageContaining("No space left on device");
    assertThat(target).hasContent("earlier");
    assertThat(files()).containsExactly(target);
  }

  @Test
  void whatTheDiskSaidIsNotLostWhereALibraryFailsOnceMore() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "only Linux has a device that is always full");
    assertThatThrownBy(
            () ->
                new AtomicFile(full)
                    .write(
                        out -> {
                          try {
                            out.write(new byte[100_000]);
                          } catch (IOException e) {
                            throw new IllegalStateException("unclosed entries");
                          }
                        }))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(full.toString())
        .hasMessageContaining("No space left on device");
  }

  @Test
  void whatAKilledProcessLeftGoesWithTheNextWriting() throws IOException {
    Path target = folder.resolve("report.txt");
    Files.writeString(folder.resolve(".report.txt.999999999.tmp"), "half");
    Path other = Files.writeString(folder.resolve(".other.txt.999999999.tmp"), "half");
    new AtomicFile(target).write(out -> out.write("new".getBytes(UTF_8)));
    assertThat(files()).containsExactlyInAnyOrder(target, other);
  }

  @Test
  void aProcessThatIsKilledWhileItWritesLeavesTheEarlierFile() throws Exception {
    Path target = Files.writeString(folder.resolve("report.txt"), "earlier");
    Process writer = endlessWriting(target);
    assertThat(writer.getInputStream().read()).as("it has begun").isEqualTo('.');
    writer.destroyForcibly().waitFor();

    assertThat(target).hasContent("earlier");
    new AtomicFile(target).write(out -> out.write("new".getBytes(UTF_8)));
    assertThat(target).hasContent("new");
    assertThat(files()).containsExactly(target);
  }

  @Test
  void aProcessThatIsToldToEndTakesItsHalfFileWithIt() throws Exception {
    Path target = Files.writeString(folder.resolve("report.txt"), "earlier");
    Process writer = endlessWriting(target);
    assertThat(writer.getInputStream().read()).as("it has begun").isEqualTo('.');
    writer.destroy();
    writer.waitFor();

    assertThat(target).hasContent("earlier");
    assertThat(files()).containsExactly(target);
  }

  /** As Office holds an open workbook on Windows: on Linux a mount point is held so. */
  @Test
  void aFileThatAnotherProgramHoldsStandsAndIsNamed() throws Exception {
    Path target = Files.writeString(folder.resolve("report.txt"), "earlier");
    assumeTrue(ended("unshare", "-rm", "true") == 0, "only Linux mounts a file for one process");
    Process writer =
        new ProcessBuilder(
                ImmutableList.<String>builder()
                    .add("unshare", "-rm", "sh", "-c")
                    .add("mount --bind \"$0\" \"$0\" && exec \"$@\"", target.toString())
                    .addAll(java(OneWriting.class, target))
                    .build())
            .redirectErrorStream(true)
            .start();
    String said = new String(writer.getInputStream().readAllBytes(), UTF_8);
    writer.waitFor();

    assertThat(said)
        .startsWith(target + " cannot be replaced: it is open in another program")
        .hasLineCount(1);
    assertThat(target).hasContent("earlier");
    assertThat(files()).containsExactly(target);
  }

  private static int ended(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor();
    } catch (IOException e) {
      return -1;
    }
  }

  @Test
  void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
    Path real = Files.writeString(folder.resolve("real.txt"), "earlier");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
    new AtomicFile(link).write(out -> out.write("new".getBytes(UTF_8)));
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(real).hasContent("new");
  }

  @Test
  void saysWhatIsWrongWithATarget() {
    assertThatThrownBy(() -> new AtomicFile(folder).write(out -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is a folder");
    assertThatThrownBy(() -> new AtomicFile(folder).check()).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> new AtomicFile(folder.resolve("no/report.txt")).write(out -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("does not exist");
  }

  private static Process endlessWriting(Path target) throws IOException {
    return new ProcessBuilder(java(EndlessWriting.class, target)).redirectErrorStream(true).start();
  }

  private static ImmutableList<String> java(Class<?> main, Path target) {
    return ImmutableList.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        main.getName(),
        target.toString());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
