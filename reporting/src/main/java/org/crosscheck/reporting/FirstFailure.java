package org.crosscheck.reporting;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * An output that remembers what first went wrong with it. A library that tidies up after a failure
 * may fail once more, and what it then says is not what the disk said.
 */
final class FirstFailure extends FilterOutputStream {
  private Optional<IOException> failure = Optional.empty();

  FirstFailure(OutputStream out) {
    super(out);
  }

  /** What went wrong first; empty where nothing did. */
  Optional<IOException> failure() {
    return failure;
  }

  @Override
  public void write(int b) throws IOException {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    attempt(() -> out.write(bytes, start, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  private interface Step {
    void run() throws IOException;
  }

  private void attempt(Step step) throws IOException {
    try {
      step.run();
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
      throw e;
    }
  }
}
