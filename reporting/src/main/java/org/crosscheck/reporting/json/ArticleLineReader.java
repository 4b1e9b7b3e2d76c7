package org.crosscheck.reporting.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Publication;
import org.crosscheck.reporting.Labels;

/**
 * Reads an article out of an input line's object. All of its text is body: no regions are looked
 * for. Absent and null are the same; keys that are not known are passed over.
 */
final class ArticleLineReader {
  private ArticleLineReader() {}

  /** The article of {@code node}, with {@code id} as its id and its path. */
  static Article read(JsonNode node, String id) throws BadLineException {
    JsonNode text = node.path("text");
    if (!text.isTextual()) {
      throw new BadLineException(Optional.of(id), "\"text\" must be a string, was " + say(text));
    }
    return new Article(
        id,
        text(node, "outlet", id).map(Outlet::given).orElseGet(() -> Outlet.guessed(id)),
        text(node, "title", id),
        Optional.empty(),
        published(node, id),
        text(node, "url", id),
        text(node, "language", id),
        id,
        Hashing.sha256().hashString(text.textValue(), StandardCharsets.UTF_8).toString(),
        text.textValue(),
        ImmutableList.of());
  }

  /** A string, or empty where it is absent, null or blank. */
  static Optional<String> text(JsonNode node, String key, String id) throws BadLineException {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new BadLineException(
          Optional.of(id), "\"" + key + "\" must be a string or absent, was " + say(value));
    }
    return Optional.of(value.textValue()).filter(words -> !words.isBlank());
  }

  private static Optional<Publication> published(JsonNode node, String id) throws BadLineException {
    Optional<String> given = text(node, "published", id).map(String::strip);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(publication(given.get()));
    } catch (DateTimeException e) {
      throw new BadLineException(
          Optional.of(id),
          "\"published\" must be a date (2025-02-20) or a date-time with offset"
              + " (2025-02-20T17:53+01:00), was "
              + say(node.path("published")));
    }
  }

  private static Publication publication(String iso) {
    return iso.indexOf('T') < 0
        ? Publication.on(LocalDate.parse(iso), Certainty.GIVEN)
        : Publication.at(OffsetDateTime.parse(iso), Certainty.GIVEN);
  }

  /** What was found instead, short enough for a message. */
  static String say(JsonNode node) {
    if (node.isMissingNode()) {
      return "absent";
    }
    String json = node.isContainerNode() ? Labels.words(node.getNodeType()) : node.toString();
    return json.length() <= 60 ? json : json.substring(0, 60) + "…";
  }
}
