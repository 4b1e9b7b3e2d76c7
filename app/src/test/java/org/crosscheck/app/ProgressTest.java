package org.crosscheck.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** With a clock of its own: no test waits. */
class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong nanos = new AtomicLong();

  private String shown(boolean interactive, int steps, double secondsAStep) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(new ByteArrayInputStream(new byte[0]), stream, stream, false, interactive);
    try (Progress progress = Progress.on(terminal, 100, nanos::get)) {
      for (int i = 0; i < steps; i++) {
        nanos.addAndGet((long) (secondsAStep * 1e9));
        progress.step();
      }
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void workOfLessThanTwoSecondsShowsNothing() {
    assertThat(shown(true, 100, 0.01)).isEmpty();
  }

  @Test
  void longWorkOnATerminalShowsABarWithRateAndTimeLeft() {
    assertThat(shown(true, 60, 0.1)).contains("articles", "20/100", "/s");
  }

  @Test
  void elsewhereThereIsALineEveryTenSeconds() {
    assertThat(shown(false, 50, 0.5).lines())
        .containsExactly(
            "crosscheck: 20 of 100 articles read", "crosscheck: 40 of 100 articles read");
  }

  @Test
  void anUnseenProgressShowsNothing() {
    try (Progress progress = Progress.unseen()) {
      progress.step();
    }
    assertThat(err.size()).isZero();
  }
}
