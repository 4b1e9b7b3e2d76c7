package org.crosscheck.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A workbook or a document is a ZIP archive whose entries carry the time of writing. This copies
 * one with the same entries at one fixed time, so that the same content gives the same bytes.
 */
public final class FixedZip {
  /** The first moment that a ZIP archive can name, in no time zone. */
  public static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

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

  private static void copy(String name, InputStream content, ZipOutputStream out)
      throws IOException {
    ZipEntry copy = new ZipEntry(name);
    copy.setTimeLocal(EPOCH);
    out.putNextEntry(copy);
    content.transferTo(out);
    out.closeEntry();
  }
}
