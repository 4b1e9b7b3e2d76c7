package org.crosscheck.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;

/** A process that replaces the file of its argument, and prints why where it cannot. */
final class OneWriting {
  private OneWriting() {}

  public static void main(String[] arguments) {
    try {
      new AtomicFile(Path.of(arguments[0])).write(out -> out.write("new".getBytes(UTF_8)));
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }
}
