package org.crosscheck.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many items at once whose results come in the order of the items; only a few items are
 * held at a time.
 */
final class OrderedWork implements AutoCloseable {
  private static final int AHEAD = 8;

  private final int threads = Runtime.getRuntime().availableProcessors();
  private final ExecutorService pool =
      Executors.newFixedThreadPool(
          threads,
          task -> {
            Thread thread = new Thread(task, "crosscheck-worker");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Gives every item to {@code work} on some thread, and every result to {@code sink} on this one,
   * in order.
   */
  <A, B> void map(Iterator<A> items, Function<A, B> work, Consumer<B> sink) {
    Deque<Future<B>> running = new ArrayDeque<>();
    while (items.hasNext()) {
      A item = items.next();
      running.add(pool.submit(() -> work.apply(item)));
      if (running.size() >= threads * AHEAD) {
        sink.accept(result(running.remove()));
      }
    }
    while (!running.isEmpty()) {
      sink.accept(result(running.remove()));
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(Failures.inOneLine(e.getCause()), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
