package org.crosscheck.evaluation.robustness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in memory, the same on every run: archive entries carry one fixed time. */
final class Bytes {
  private Bytes() {}

  static byte[] of(String text) {
    return text.getBytes(UTF_8);
  }

  /** A ZIP of names and contents in turn. */
  static byte[] zip(String... namesAndContents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      List<String> all = List.of(namesAndContents);
      for (int i = 0; i < all.size(); i += 2) {
        ZipEntry entry = new ZipEntry(all.get(i));
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(of(all.get(i + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(of(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The first part of {@code whole}, as a download that broke off leaves it. */
  static byte[] cut(byte[] whole, int percent) {
    return Arrays.copyOf(whole, whole.length * percent / 100);
  }
}
