package org.crosscheck.ingestion.reader;

import java.util.Objects;

/**
 * One article as a reader found it: not yet an article, since its outlet and date may still come
 * from elsewhere.
 *
 * @param stated what the file says of itself
 * @param text what follows header lines or front matter, as received
 */
public record Received(Stated stated, String text) {
  public Received {
    Objects.requireNonNull(stated, "stated");
    Objects.requireNonNull(text, "text");
  }
}
