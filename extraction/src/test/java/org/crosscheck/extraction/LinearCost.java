package org.crosscheck.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Shows that work grows with its text and not with the square of it. Only the costs of a text and
 * of one four times as long are compared, in processor time, so that a slow or busy machine makes
 * no difference: linear work costs about 4 times as much, quadratic work 16 times. What a collector
 * or a compiler adds now and then is got over by trying again.
 */
public final class LinearCost {
  private static final int LONGER = 4;
  private static final double LIMIT = 10;
  private static final int TRIES = 6;

  /** Costs under this are told apart by chance. */
  private static final Duration FLOOR = Duration.ofMillis(20);

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private LinearCost() {}

  /**
   * Fails where reading a text made of {@code times} units costs out of proportion more than
   * reading a quarter of it.
   *
   * @param prepare what comes before the work and isn't counted
   */
  public static <T> void of(String unit, int times, Function<String, T> prepare, Consumer<T> work) {
    T shorter = prepare.apply(unit.repeat(Math.max(1, times / LONGER)));
    T longer = prepare.apply(unit.repeat(times));
    double ratio = Double.MAX_VALUE;
    for (int tries = 0; tries < TRIES && ratio > LIMIT; tries++) {
      long base = Math.max(FLOOR.toNanos(), cost(work, shorter));
      ratio = Math.min(ratio, (double) cost(work, longer) / base);
    }
    assertThat(ratio).as("cost of four times \"%s…\"", unit).isLessThanOrEqualTo(LIMIT);
  }

  private static <T> long cost(Consumer<T> work, T text) {
    long before = CLOCK.getCurrentThreadCpuTime();
    work.accept(text);
    return CLOCK.getCurrentThreadCpuTime() - before;
  }
}
