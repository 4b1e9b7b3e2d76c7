package org.crosscheck.reporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.crosscheck.model.report.ConsistencyReport;

/**
 * A file that is either what it was or all of what is written: never half of it. The bytes go to a
 * temporary file in the same folder, which then takes the target's place in one step. When writing
 * fails the temporary file is deleted and an earlier file stands untouched; where the process was
 * killed, the next one that writes here deletes what it left.
 *
 * @param target the file to make or to replace; a symbolic link is followed, a device or pipe
 *     written to
 */
public record AtomicFile(Path target) {
  public AtomicFile {
    Objects.requireNonNull(target, "target");
  }

  /** What fills the file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes {@code report} in the writer's format. */
  public void write(ReportWriter writer, ConsistencyReport report) throws IOException {
    write(out -> writer.write(report, out));
  }

  /**
   * Replaces the file by {@code content}.
   *
   * @throws IOException when the folder is missing or cannot be written to, the target is a folder,
   *     or {@code content} fails; the target is then as it was
   */
  public void write(Content content) throws IOException {
    if (isDevice()) {
      fill(target, content);
      return;
    }
    Path destination = destination();
    Path temporary = TemporaryFiles.beside(destination);
    TemporaryFiles.deleteLeftOvers(destination);
    TemporaryFiles.add(temporary);
    try {
      fill(temporary, content);
      moveOver(temporary, destination);
    } finally {
      Files.deleteIfExists(temporary);
      TemporaryFiles.remove(temporary);
    }
  }

  /**
   * Whether the file can be put there as far as can be told beforehand.
   *
   * @throws IOException when its folder is missing or it is a folder itself
   */
  public void check() throws IOException {
    if (!isDevice()) {
      destination();
    }
  }

  /** A pipe or {@code /dev/null}: nothing can take its place, so it is written to as it is. */
  private boolean isDevice() {
    return Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
  }

  private void fill(Path temporary, Content content) throws IOException {
    FirstFailure disk = new FirstFailure(open(temporary));
    try (OutputStream out = new BufferedOutputStream(disk)) {
      content.writeTo(out);
    } catch (IOException | RuntimeException e) {
      if (disk.failure().isPresent()) {
        throw notWritten(disk.failure().get());
      }
      if (e instanceof IOException other && !isNamed(other)) {
        throw notWritten(other);
      }
      throw e;
    }
  }

  private boolean isNamed(IOException failure) {
    return failure.getMessage() != null
        && failure.getMessage().startsWith(target.toString())
        && !(failure instanceof FileSystemException);
  }

  /** A full disk is the common cause; the system's own word for it comes in the message. */
  private IOException notWritten(IOException cause) {
    String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return new IOException(
        target + " could not be written (" + reason + "); an earlier file stands as it was", cause);
  }

  private Path destination() throws IOException {
    Path absolute = target.toAbsolutePath();
    Path real = Files.exists(absolute) ? absolute.toRealPath() : absolute;
    if (Files.isDirectory(real)) {
      throw new IOException(target + " is a folder: name a file to write the report to");
    }
    Path folder = real.getParent();
    if (folder != null && Files.isRegularFile(folder)) {
      throw new IOException(
          target + " cannot be written: " + folder + " is a file; name a folder in its place");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException(
          target + " cannot be written: the folder " + folder + " does not exist; make it first");
    }
    return real;
  }

  private OutputStream open(Path file) throws IOException {
    try {
      return file.equals(target) ? Files.newOutputStream(file) : openNew(file);
    } catch (IOException e) {
      throw new IOException(
          target + " cannot be written: no new file can be made in its folder; choose another", e);
    }
  }

  /** A link that somebody put in the temporary file's place is not followed. */
  private static OutputStream openNew(Path temporary) throws IOException {
    return Files.newOutputStream(
        temporary,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  private void moveOver(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network drives cannot; the old file then goes only after the new one is complete.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileSystemException e) {
      throw new IOException(
          target + " cannot be replaced: it is open in another program; close it there", e);
    }
  }
}
