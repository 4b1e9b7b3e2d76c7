package org.crosscheck.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A workbook or a document is a ZIP archive whose entries carry the time of writing. This copies
 * one with the same entries at one fixed time, so that the same content gives the same bytes.
 */
public final class FixedZip {
  /** The first moment that a ZIP archive can name, in no time zone. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedZip() {}

  /** Copies the archive in {@code from} to {@code to}, which stays open. */
  public static void copy(InputStream from, OutputStream to) throws IOException {
    ZipInputStream in = new ZipInputStream(from);
    ZipOutputStream out = new ZipOutputStream(to);
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      copy(entry.getName(), in, out);
    }
    out.finish();
  }

  /**
   * Copies the archive in a file; one that was streamed can be read by its directory alone, which
   * stands at its end.
   */
  public static void copy(Path from, OutputStream to) throws IOException {
    ZipOutputStream out = new ZipOutputStream(to);
    try (ZipFile archive = new ZipFile(from.toFile())) {
      Enumeration<? extends ZipEntry> entries = archive.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        try (InputStream content = archive.getInputStream(entry)) {
          copy(entry.getName(), content, out);
        }
      }
    }
    out.finish();
  }

  private static void copy(String name, InputStream content, ZipOutputStream out)
      throws IOException {
    ZipEntry copy = new ZipEntry(name);
    copy.setTimeLocal(EPOCH);
    out.putNextEntry(copy);
    content.transferTo(out);
    out.closeEntry();
  }
}
