package org.crosscheck.ingestion.reader.type;

import com.google.common.base.Suppliers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what a file is by its first bytes. Asked only where a name does not tell or turned out to
 * be wrong: the table of signatures takes a while to load.
 */
public final class ContentType {
  private static final int HEAD = 64 * 1024;
  private static final Supplier<MimeTypes> TYPES =
      Suppliers.memoize(MimeTypes::getDefaultMimeTypes);

  private ContentType() {}

  /** The media type of {@code bytes} without parameters; the name counts only where they agree. */
  public static String of(byte[] bytes, String name) {
    try {
      Metadata metadata = new Metadata();
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
      ByteArrayInputStream head = new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, HEAD));
      MediaType type = TYPES.get().detect(head, metadata);
      return type.getBaseType().toString();
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot fail to be read", e);
    }
  }
}
