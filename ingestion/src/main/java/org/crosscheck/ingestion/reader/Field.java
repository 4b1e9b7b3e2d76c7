package org.crosscheck.ingestion.reader;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** What an article's header may tell. */
public enum Field {
  OUTLET,
  TITLE,
  BYLINE,
  PUBLISHED,
  MODIFIED,
  URL,
  LANGUAGE;

  /** The words for each field, in lower case, as people and publishing tools write them. */
  private static final ImmutableMap<String, Field> WORDS =
      ImmutableMap.<String, Field>builder()
          .put("outlet", OUTLET)
          .put("publisher", OUTLET)
          .put("publication", OUTLET)
          .put("title", TITLE)
          .put("headline", TITLE)
          .put("author", BYLINE)
          .put("authors", BYLINE)
          .put("byline", BYLINE)
          .put("published", PUBLISHED)
          .put("date", PUBLISHED)
          .put("url", URL)
          .put("link", URL)
          .put("language", LANGUAGE)
          .put("lang", LANGUAGE)
          .buildOrThrow();

  /** The field that {@code word} names, in any case; empty where it names none. */
  public static Optional<Field> named(String word) {
    return Optional.ofNullable(WORDS.get(Ascii.toLowerCase(word.strip())));
  }
}
