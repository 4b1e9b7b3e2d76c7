package org.crosscheck.ingestion;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;
import java.util.Optional;

/**
 * An article as a line of JSON gives it: nothing is checked yet but that there is an id and a text.
 *
 * @param id given by the caller
 * @param text as received
 * @param title if one is given
 * @param outlet the id stands in for it, flagged as guessed, where none is given
 * @param published an ISO date, or a date-time with offset
 * @param url if one is given
 * @param language ISO 639 code if one is given
 */
public record ArticleFields(
    String id,
    String text,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> url,
    Optional<String> language) {
  public ArticleFields {
    visible(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(language, "language");
  }
}
