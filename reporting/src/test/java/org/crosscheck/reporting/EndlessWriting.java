package org.crosscheck.reporting;

import java.io.IOException;
import java.nio.file.Path;

/** A process that writes a file and never ends by itself; it prints a full stop once it writes. */
final class EndlessWriting {
  private EndlessWriting() {}

  public static void main(String[] arguments) throws IOException {
    new AtomicFile(Path.of(arguments[0]))
        .write(
            out -> {
              out.write(new byte[1 << 20]);
              System.out.print('.');
              System.out.flush();
              while (true) {
                out.write('x');
                pause();
              }
            });
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
