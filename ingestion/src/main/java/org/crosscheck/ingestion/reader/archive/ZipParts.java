package org.crosscheck.ingestion.reader.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Unreadable;

/** The parts of a document that is a ZIP package, by name. */
public final class ZipParts {
  private final Map<String, String> texts = new HashMap<>();

  private ZipParts() {}

  /** Reads the parts named {@code names}, as UTF-8, within the limits of archives. */
  public static ZipParts of(InputFile file, byte[] bytes, String... names) throws Unreadable {
    ZipParts parts = new ZipParts();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      for (String name : names) {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry != null) {
          parts.texts.put(name, text(file, zip, entry));
        }
      }
    } catch (IOException e) {
      throw Unreadable.of(
          file.shown(),
          "its package is damaged",
          "it must open in an office program",
          "save it again or as text");
    }
    return parts;
  }

  private static String text(InputFile file, ZipFile zip, ZipArchiveEntry entry)
      throws IOException, Unreadable {
    try (InputStream in = zip.getInputStream(entry)) {
      return ArchiveLimits.read(in, entry.getCompressedSize())
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
          .orElseThrow(
              () ->
                  Unreadable.of(
                      file.shown(),
                      "it unpacks to far more than its size",
                      "a document is no larger than 20 MB",
                      "save it again or as text"));
    }
  }

  /** One part as text; empty where the package has none of that name. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }
}
