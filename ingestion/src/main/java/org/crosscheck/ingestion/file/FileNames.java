package org.crosscheck.ingestion.file;

import com.google.common.base.Ascii;
import java.nio.file.Path;

/** Takes file names apart. A leading full stop is part of the name and starts no extension. */
final class FileNames {
  private static final String PACKED_WARC = ".warc.gz";

  private FileNames() {}

  static String of(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** A packed web archive has two: {@code .warc.gz}. */
  static String extension(String name) {
    if (Ascii.toLowerCase(name).endsWith(PACKED_WARC)) {
      return PACKED_WARC.substring(1);
    }
    int dot = name.lastIndexOf('.');
    return dot > 0 ? Ascii.toLowerCase(name.substring(dot + 1)) : "";
  }

  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** With {@code /} between the steps on every system, so that ids are the same everywhere. */
  static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
