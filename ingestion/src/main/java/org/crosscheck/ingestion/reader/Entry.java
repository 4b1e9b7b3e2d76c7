package org.crosscheck.ingestion.reader;

import java.util.Objects;
import org.crosscheck.ingestion.file.InputFile;

/**
 * A document inside a container.
 *
 * @param file its name in the container behind the container's own; not on the disk
 * @param bytes all of it
 * @param known what the container says of it, such as its address
 * @param mediaType what the container says that it is; empty where it says nothing
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and a copy would double what is held.
public record Entry(InputFile file, byte[] bytes, Stated known, String mediaType) {
  public Entry {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(known, "known");
    Objects.requireNonNull(mediaType, "mediaType");
  }
}
