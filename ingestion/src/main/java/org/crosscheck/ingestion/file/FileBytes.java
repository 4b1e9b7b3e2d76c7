package org.crosscheck.ingestion.file;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.problem.Unreadable;

/** A file's bytes, never more than {@link #MAX_BYTES} of them. */
public final class FileBytes {
  /** No article is longer; a bigger file is a mistake, and would cost the memory of the run. */
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  private FileBytes() {}

  /** Reads the whole file. */
  public static byte[] of(InputFile file) throws Unreadable {
    if (!Files.isRegularFile(file.path())) {
      throw new Unreadable(
          refused(file, "it is not a regular file", "only files hold articles", "name a file"));
    }
    try (InputStream in = Files.newInputStream(file.path())) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new Unreadable(tooBig(file));
      }
      return bytes;
    } catch (IOException e) {
      throw new Unreadable(
          refused(file, reason(e), "an input must be readable", "check its permissions"));
    }
  }

  /** The SHA-256 of {@code bytes} in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    return Hashing.sha256().hashBytes(bytes).toString();
  }

  private static Problem tooBig(InputFile file) {
    return refused(
        file,
        "the file is larger than " + MAX_BYTES / (1024 * 1024) + " MB",
        "a file holds one article",
        "split it or leave it out");
  }

  private static String reason(IOException error) {
    if (error instanceof AccessDeniedException) {
      return "reading it is not allowed";
    }
    return error instanceof NoSuchFileException ? "it is gone" : "it cannot be read";
  }

  private static Problem refused(InputFile file, String found, String rule, String wayOut) {
    return Problem.skipped(file.shown(), found, rule, wayOut);
  }
}
