package org.crosscheck.ingestion.reader.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** A web archive that is being written, packed; {@link WarcArchive} reads it. */
public final class WarcFile implements AutoCloseable {
  private final WarcWriter writer;

  private WarcFile(WarcWriter writer) {
    this.writer = writer;
  }

  /** An empty archive at {@code file}; an older file there is replaced. */
  public static WarcFile create(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    return new WarcFile(new WarcWriter(channel, WarcCompression.GZIP));
  }

  /**
   * Adds a page.
   *
   * @param type its media type as the server named it
   * @param date when the server says that it answered; the record is dated by it and by no clock
   */
  public void add(String address, String type, String date, byte[] body) throws IOException {
    writer.write(
        new WarcResponse.Builder(URI.create(address))
            .date(moment(date))
            .body(
                MediaType.HTTP_RESPONSE,
                new HttpResponse.Builder(200, "OK").body(media(type), body).build())
            .build());
  }

  private static MediaType media(String type) {
    try {
      return type.isBlank() ? MediaType.HTML : MediaType.parse(type);
    } catch (IllegalArgumentException e) {
      return MediaType.HTML;
    }
  }

  private static Instant moment(String date) {
    try {
      return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
