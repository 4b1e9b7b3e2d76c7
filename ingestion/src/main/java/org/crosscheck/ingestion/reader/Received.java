package org.crosscheck.ingestion.reader;

import static org.crosscheck.model.Require.visible;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.article.Region;

/**
 * One article as a reader found it: not yet an article, since its outlet and date may still come
 * from elsewhere.
 *
 * @param stated what the file says of itself
 * @param text what follows header lines or front matter, as received
 * @param marks the regions of the text that the format itself names, such as a page's captions; in
 *     order and without overlaps
 * @param key what tells it from the other articles of its file; absent where the file is the
 *     article
 */
public record Received(
    Stated stated, String text, ImmutableList<Region> marks, Optional<String> key) {
  public Received {
    Objects.requireNonNull(stated, "stated");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(marks, "marks");
    key.ifPresent(it -> visible(it, "article key"));
  }

  /** The one article of a file, in a format that marks no regions. */
  public Received(Stated stated, String text) {
    this(stated, text, ImmutableList.of(), Optional.empty());
  }

  /** The same article as one of several in its file. */
  public Received keyed(String newKey) {
    return new Received(stated, text, marks, Optional.of(newKey));
  }

  /** The same text with other words on it. */
  public Received with(Stated newStated) {
    return new Received(newStated, text, marks, key);
  }
}
