package org.crosscheck.ingestion.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard input as a file of its own, so that every reader can read it. It is there while this is
 * open.
 */
public final class StandardInput implements AutoCloseable {
  /** More than the largest list; what comes after is not read. */
  private static final long MOST = 2L << 30;

  private final Path file;

  private StandardInput(Path file) {
    this.file = file;
  }

  /** Reads {@code in} to its end. */
  public static StandardInput of(InputStream in) throws IOException {
    Path file = Files.createTempFile("crosscheck", "");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      long all = 0;
      for (int n = in.read(buffer); n >= 0 && all < MOST; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        all += n;
      }
      return new StandardInput(file);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  public Path file() {
    return file;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
