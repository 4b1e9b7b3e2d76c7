package org.crosscheck.ingestion.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/** Knows by their first bytes the formats that are often found under a text file's name. */
public final class Signatures {
  /** In lower case: only ASCII letters are folded, the other bytes stand for themselves. */
  private static final ImmutableMap<String, String> STARTS =
      ImmutableMap.<String, String>builder()
          .put("%pdf-", "a PDF document")
          .put("pk\u0003\u0004", "a ZIP archive or an office document")
          .put("{\\rtf", "an RTF document")
          .put("\u00d0\u00cf\u0011\u00e0", "an old office document")
          .put("<!doctype html", "an HTML page")
          .put("<html", "an HTML page")
          .put("\u0089png", "a picture")
          .put("\u00ff\u00d8\u00ff", "a picture")
          .put("gif8", "a picture")
          .put("\u001f\u008b", "a compressed file")
          .buildOrThrow();

  private Signatures() {}

  /** What {@code bytes} are, in words for a message; empty where their start is not known. */
  public static Optional<String> formatOf(byte[] bytes) {
    String head =
        Ascii.toLowerCase(
            new String(bytes, 0, Math.min(bytes.length, 64), ISO_8859_1).stripLeading());
    return STARTS.entrySet().stream()
        .filter(entry -> head.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
