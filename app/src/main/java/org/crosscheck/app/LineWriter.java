package org.crosscheck.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes lines in UTF-8. Unlike a print stream it does not keep a failure to itself. */
record LineWriter(OutputStream out) {
  /**
   * Writes one line and its line feed.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  void write(String line) {
    try {
      out.write((line + "\n").getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
