package org.crosscheck.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFileTest {
  @TempDir Path folder;

  private final List<String> notices = new ArrayList<>();
  private Path path;

  @BeforeEach
  void name() {
    path = folder.resolve(".audit.xlsx.checkpoint");
  }

  private static String key(String name) {
    return Hashing.sha256().hashString(name, UTF_8).toString();
  }

  private CheckpointFile anew() throws IOException {
    return CheckpointFile.anew(path, "1/17/9 compare", notices::add);
  }

  private CheckpointFile goOn() throws IOException {
    return CheckpointFile.goOn(path, "1/17/9 compare", notices::add);
  }

  /** Two parts, as a process leaves them that was killed after the second. */
  private void leaveTwo() throws IOException {
    try (CheckpointFile file = anew()) {
      file.keep(key("a"), "{\"claims\":[]}");
      file.keep(key("b"), "");
    }
  }

  @Test
  void whatWasKeptIsFoundByTheRunThatGoesOn() throws IOException {
    leaveTwo();
    try (CheckpointFile file = goOn()) {
      assertThat(file.loaded()).isEqualTo(2);
      assertThat(file.find(key("a"))).contains("{\"claims\":[]}");
      assertThat(file.find(key("b"))).contains("");
      assertThat(file.find(key("c"))).isEmpty();
      file.keep(key("c"), "third");
      assertThat(file.find(key("c"))).contains("third");
    }
    try (CheckpointFile file = goOn()) {
      assertThat(file.find(key("c"))).contains("third");
    }
    assertThat(notices).isEmpty();
  }

  @Test
  void cutOffAnywhereTheWholeLinesCount() throws IOException {
    leaveTwo();
    byte[] whole = Files.readAllBytes(path);
    for (int length = 0; length < whole.length; length++) {
      Files.write(path, Arrays.copyOf(whole, length));
      try (CheckpointFile file = goOn()) {
        assertThat(file.loaded()).as("of %d bytes", length).isLessThan(2);
        file.keep(key("b"), "again");
      }
      try (CheckpointFile file = goOn()) {
        assertThat(file.find(key("b"))).as("of %d bytes", length).contains("again");
      }
    }
  }

  @Test
  void aByteThatChangedEndsWhatCounts() throws IOException {
    leaveTwo();
    byte[] whole = Files.readAllBytes(path);
    int head = new String(whole, UTF_8).indexOf('\n') + 1;
    for (int i = head; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      Files.write(path, damaged);
      try (CheckpointFile file = goOn()) {
        assertThat(file.loaded()).as("byte %d", i).isLessThan(2);
      }
    }
  }

  @Test
  void thatOfAnotherVersionIsNotUsed() throws IOException {
    leaveTwo();
    try (CheckpointFile file = CheckpointFile.goOn(path, "2/17/9 compare", notices::add)) {
      assertThat(file.loaded()).isZero();
      assertThat(file.find(key("a"))).isEmpty();
    }
  }

  @Test
  void anewForgetsWhatWasThere() throws IOException {
    leaveTwo();
    try (CheckpointFile file = anew()) {
      assertThat(file.find(key("a"))).isEmpty();
    }
  }

  @Test
  void itIsGoneWhenTheRunIsDone() throws IOException {
    try (CheckpointFile file = anew()) {
      assertThat(CheckpointFile.isAnyOpen()).isTrue();
      file.keep(key("a"), "x");
      file.finish();
    }
    assertThat(path).doesNotExist();
    assertThat(notices).isEmpty();
  }

  @Test
  void oneThatHoldsNothingIsNotLeft() throws IOException {
    anew().close();
    assertThat(path).doesNotExist();
  }

  @Test
  void oneOfOtherTextsIsNamedAtTheEnd() throws IOException {
    leaveTwo();
    try (CheckpointFile file = goOn()) {
      file.keep(key("c"), "x");
      file.finish();
    }
    assertThat(notices).singleElement().asString().contains(path.toString(), "of other texts");
  }

  @Test
  void twoRunsDoNotWriteOne() throws IOException {
    try (CheckpointFile first = anew()) {
      first.keep(key("a"), "x");
      assertThatThrownBy(this::anew)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another run");
      assertThat(first.find(key("a"))).contains("x");
    }
  }

  @Test
  void onAFullDiskThereIsNone() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    assertThatThrownBy(() -> CheckpointFile.anew(Path.of("/dev/full"), "x", notices::add))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aForeignFileIsNoCheckpoint() throws IOException {
    Files.writeString(path, "something else entirely\n".repeat(100), StandardOpenOption.CREATE);
    try (CheckpointFile file = goOn()) {
      assertThat(file.loaded()).isZero();
      file.keep(key("a"), "x");
      assertThat(file.find(key("a"))).contains("x");
    }
  }
}
