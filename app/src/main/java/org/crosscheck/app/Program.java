package org.crosscheck.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** The program itself: two that give different claims of one text must be told apart. */
final class Program {
  private Program() {}

  /** The version, the Java that runs it, and the size and time of the jar; has no white space. */
  static String fingerprint() {
    return Version.current() + "/" + Runtime.version().feature() + "/" + jar();
  }

  private static String jar() {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = Path.of(Optional.ofNullable(source).orElseThrow().getLocation().toURI());
      return Files.size(jar) + "/" + Files.getLastModifiedTime(jar).toMillis();
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return "unknown";
    }
  }
}
