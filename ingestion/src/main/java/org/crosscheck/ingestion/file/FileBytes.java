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
    return of(file, MAX_BYTES);
  }

  /** The first {@code most} bytes of the file, or all of them where it has fewer. */
  public static byte[] head(InputFile file, int most) throws Unreadable {
    try (InputStream in = open(file)) {
      return in.readNBytes(most);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** Reads the whole file where it has no more than {@code most} bytes. */
  public static byte[] of(InputFile file, int most) throws Unreadable {
    try (InputStream in = open(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new Unreadable(tooBig(file, most));
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static InputStream open(InputFile file) throws IOException, Unreadable {
    if (!Files.isRegularFile(file.path())) {
      throw new Unreadable(
          refused(file, "it is not a regular file", "only files hold articles", "name a file"));
    }
    return Files.newInputStream(file.path());
  }

  private static Unreadable unreadable(InputFile file, IOException error) {
    return new Unreadable(
        refused(file, reason(error), "an input must be readable", "check its permissions"));
  }

  /** The SHA-256 of {@code bytes} in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    return Hashing.sha256().hashBytes(bytes).toString();
  }

  private static Problem tooBig(InputFile file, int most) {
    return refused(
        file,
        "the file is larger than " + most / (1024 * 1024) + " MB",
        most == MAX_BYTES ? "a file holds one article" : "a list holds no more",
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
