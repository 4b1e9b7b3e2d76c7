package org.crosscheck.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.reporting.json.BadLineException;
import org.crosscheck.reporting.json.JsonLines;

/**
 * One JSON object a line in, one a line out, in the same order. A bad line gives {@code
 * {"id","error"}} and the rest goes on; blank lines are passed over.
 */
final class JsonLineMode {
  private final Terminal terminal;
  private final JsonLines lines = new JsonLines();

  JsonLineMode(Terminal terminal) {
    this.terminal = terminal;
  }

  JsonLines lines() {
    return lines;
  }

  /** What makes a line of output from a line of input. */
  interface Step {
    String answer(String line) throws BadLineException;
  }

  /** Answers every line of the input as it comes, on all processors. */
  int run(Step step) {
    return run(step, terminal.out()::println);
  }

  /** As {@link #run(Step)}, with the answers given to {@code sink}. */
  int run(Step step, Consumer<String> sink) {
    try (OrderedWork work = new OrderedWork()) {
      work.map(input(), line -> safely(line, step), sink);
    }
    terminal.out().flush();
    return ExitCode.OK;
  }

  private String safely(String line, Step step) {
    try {
      return step.answer(line);
    } catch (BadLineException e) {
      return lines.failed(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return lines.failed(lines.idOf(line), Failures.inOneLine(e));
    }
  }

  /** The lines of the input that are not blank. */
  Iterator<String> input() {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    return new LineIterator(reader);
  }

  private static final class LineIterator implements Iterator<String> {
    private final BufferedReader reader;
    private Optional<String> next;

    LineIterator(BufferedReader reader) {
      this.reader = reader;
      this.next = read();
    }

    private Optional<String> read() {
      try {
        String line = reader.readLine();
        while (line != null && line.isBlank()) {
          line = reader.readLine();
        }
        return Optional.ofNullable(line);
      } catch (IOException e) {
        throw new UncheckedIOException("standard input cannot be read", e);
      }
    }

    @Override
    public boolean hasNext() {
      return next.isPresent();
    }

    @Override
    public String next() {
      String line = next.orElseThrow();
      next = read();
      return line;
    }
  }
}
