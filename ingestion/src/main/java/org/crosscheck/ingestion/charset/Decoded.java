package org.crosscheck.ingestion.charset;

import static org.crosscheck.model.Require.that;
import static org.crosscheck.model.Require.visible;

import java.util.Objects;

/**
 * A text and the encoding that it came in.
 *
 * @param text without its byte order mark
 * @param encoding the encoding's IANA name
 * @param broken how many byte sequences were no character of the encoding and stand as U+FFFD
 */
public record Decoded(String text, String encoding, int broken) {
  public Decoded {
    Objects.requireNonNull(text, "text");
    visible(encoding, "encoding");
    that(broken >= 0, "broken must be >= 0", broken);
  }
}
