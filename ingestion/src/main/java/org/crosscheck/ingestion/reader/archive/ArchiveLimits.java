package org.crosscheck.ingestion.reader.archive;

import static org.crosscheck.ingestion.file.FileBytes.MAX_BYTES;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What an archive may hold. Each limit is far above what collections of articles need. */
final class ArchiveLimits {
  static final int MAX_ENTRIES = 100_000;

  /** Of all documents in one archive together, unpacked. */
  static final long MAX_TOTAL = 20L << 30;

  /** Text packs to a tenth, at times a fiftieth; a bomb to a thousandth. */
  private static final int MAX_RATIO = 200;

  /** Small files of one repeated letter pack well and do no harm. */
  private static final int RATIO_FROM = 1 << 20;

  private ArchiveLimits() {}

  /**
   * All of {@code in}, or empty where it is more than a document may have.
   *
   * @param packed how many bytes it takes in the archive; below 1 where that is not known
   */
  static Optional<byte[]> read(InputStream in, long packed) throws IOException {
    long most =
        packed < 1 ? MAX_BYTES : Math.min(MAX_BYTES, Math.max(RATIO_FROM, packed * MAX_RATIO));
    byte[] bytes = in.readNBytes((int) most + 1);
    return bytes.length > most ? Optional.empty() : Optional.of(bytes);
  }
}
