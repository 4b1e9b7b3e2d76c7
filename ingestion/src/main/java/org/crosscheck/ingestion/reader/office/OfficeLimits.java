package org.crosscheck.ingestion.reader.office;

import org.apache.poi.EmptyFileException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Unreadable;

/** POI's limits for the ZIP packages that office documents are, and the line for broken ones. */
final class OfficeLimits {
  /** Real documents stay below a hundred; a bomb has a thousand and more. */
  private static final double LEAST_RATIO = 0.005;

  private static final long MAX_PART = 100L << 20;
  private static final long MAX_PARTS = 2_000;

  private OfficeLimits() {}

  static void set() {
    ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
    ZipSecureFile.setMaxEntrySize(MAX_PART);
    ZipSecureFile.setMaxFileCount(MAX_PARTS);
    ZipSecureFile.setMaxTextSize(MAX_PART);
    IOUtils.setByteArrayMaxOverride(-1);
  }

  static Unreadable broken(InputFile file, String format, Exception error) {
    String message = error.getMessage() == null ? "" : error.getMessage();
    boolean bomb = message.contains("Zip bomb") || message.contains("exceeds the max");
    String found =
        bomb
            ? "it unpacks to far more than its size"
            : error instanceof EmptyFileException ? "the file is empty" : "it is not " + format;
    return Unreadable.of(
        file.shown(), found, "it must open in an office program", "save it again or as text");
  }
}
