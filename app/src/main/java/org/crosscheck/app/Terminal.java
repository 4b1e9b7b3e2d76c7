package org.crosscheck.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and prints: results on {@code out}, everything about the run on {@code
 * err}, all in UTF-8.
 *
 * @param coloured whether {@code out} is a terminal that shows colours
 * @param interactive whether {@code err} is a terminal, where a line can be drawn again
 */
record Terminal(
    InputStream in, PrintStream out, PrintStream err, boolean coloured, boolean interactive) {
  /** The columns that everything printed fits in. */
  static final int WIDTH = 100;

  /** Streams of which neither leads to a terminal that is watched. */
  Terminal(InputStream in, PrintStream out, PrintStream err, boolean coloured) {
    this(in, out, err, coloured, false);
  }

  /** The process's own streams; the launcher knows whether they lead to a terminal and says so. */
  static Terminal ofProcess() {
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Boolean.getBoolean("crosscheck.colour"),
        Boolean.getBoolean("crosscheck.interactive"));
  }

  /** One line about something that went wrong. */
  void problem(String line) {
    err.println("crosscheck: " + line);
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
