package org.crosscheck.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    assertThatThrownBy(() -> new AtomicFile(folder.resolve("no/report.txt")).write(out -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("does not exist");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
