package org.crosscheck.app;

import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows how far a long work is: a bar with rate and time left on a terminal, a line every ten
 * seconds elsewhere. Work of less than two seconds shows nothing.
 */
final class Progress implements AutoCloseable {
  private static final long SECOND = 1_000_000_000L;
  private static final long FIRST = 2 * SECOND;
  private static final long EVERY = 10 * SECOND;

  private final Optional<Terminal> terminal;
  private final LongSupplier nanos;
  private final long total;
  private final long start;
  private Optional<ProgressBar> bar = Optional.empty();
  private long done;
  private long nextLine;

  private Progress(Optional<Terminal> terminal, long total, LongSupplier nanos) {
    this.terminal = terminal;
    this.total = total;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.nextLine = start + EVERY;
  }

  /** The progress of {@code total} articles, shown on {@code terminal}. */
  static Progress on(Terminal terminal, long total) {
    return on(terminal, total, System::nanoTime);
  }

  /** As {@link #on(Terminal, long)}, with another clock. */
  static Progress on(Terminal terminal, long total, LongSupplier nanos) {
    return new Progress(Optional.of(terminal), total, nanos);
  }

  /** A progress that nobody sees. */
  static Progress unseen() {
    return new Progress(Optional.empty(), 0, () -> 0);
  }

  /** One more article is done. */
  void step() {
    done++;
    terminal.ifPresent(this::show);
  }

  private void show(Terminal shown) {
    long now = nanos.getAsLong();
    if (shown.interactive()) {
      if (bar.isEmpty() && now - start >= FIRST && done < total) {
        bar = Optional.of(open(shown));
        bar.get().stepTo(done);
        bar.get().refresh();
      }
      bar.ifPresent(it -> it.stepTo(done));
    } else if (now >= nextLine) {
      shown.err().println("crosscheck: " + done + " of " + total + " articles read");
      nextLine = now + EVERY;
    }
  }

  private ProgressBar open(Terminal shown) {
    return new ProgressBarBuilder()
        .setTaskName("articles")
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .setMaxRenderedLength(Terminal.WIDTH)
        .setConsumer(new ConsoleProgressBarConsumer(shown.err(), Terminal.WIDTH))
        .showSpeed()
        .clearDisplayOnFinish()
        .build();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
