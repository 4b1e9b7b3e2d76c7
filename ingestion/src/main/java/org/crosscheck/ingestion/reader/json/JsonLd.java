package org.crosscheck.ingestion.reader.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.crosscheck.ingestion.reader.Field;
import org.crosscheck.ingestion.reader.Stated;
import org.crosscheck.model.article.Certainty;

/** What a page's JSON-LD says of its article, in the vocabulary of schema.org. */
public final class JsonLd {
  /** Real pages hold a few dozen objects; more are a trap. */
  private static final int MOST_OBJECTS = 2_000;

  /** Line breaks inside strings are wrong and common. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final UnaryOperator<String> unescape;

  private JsonLd(UnaryOperator<String> unescape) {
    this.unescape = unescape;
  }

  /**
   * What the first article among {@code scripts} says.
   *
   * @param unescape turns {@code &}{@code quot;} and its like, which many pages leave in strings,
   *     into characters
   */
  public static Stated article(List<String> scripts, UnaryOperator<String> unescape) {
    JsonLd reader = new JsonLd(unescape);
    return scripts.stream()
        .flatMap(script -> reader.articleIn(script).stream())
        .findFirst()
        .map(reader::stated)
        .orElse(Stated.nothing());
  }

  private Optional<JsonNode> articleIn(String script) {
    try {
      Deque<JsonNode> open = new ArrayDeque<>();
      open.add(JSON.readTree(script));
      for (int i = 0; i < MOST_OBJECTS && !open.isEmpty(); i++) {
        JsonNode node = open.remove();
        if (isArticle(node)) {
          return Optional.of(node);
        }
        JsonNode inner = node.isArray() ? node : node.path("@graph");
        inner.forEach(open::add);
        Stream.of("mainEntity", "mainEntityOfPage").map(node::path).forEach(open::add);
      }
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode node) {
    return texts(node.path("@type"))
        .anyMatch(
            type ->
                type.endsWith("Article")
                    || type.endsWith("BlogPosting")
                    || type.equals("Report")
                    || type.equals("Review"));
  }

  private Stated stated(JsonNode article) {
    return Stated.nothing()
        .or(Field.TITLE, first(article, "headline", "name"), Certainty.GIVEN)
        .or(Field.OUTLET, names(article.path("publisher")), Certainty.GIVEN)
        .or(Field.BYLINE, names(article.path("author")), Certainty.GIVEN)
        .or(Field.PUBLISHED, first(article, "datePublished", "dateCreated"), Certainty.GIVEN)
        .or(Field.MODIFIED, first(article, "dateModified"), Certainty.GIVEN)
        .or(Field.LANGUAGE, first(article, "inLanguage"), Certainty.GIVEN)
        .or(Field.URL, first(article, "url").filter(it -> it.startsWith("http")), Certainty.GIVEN);
  }

  private Optional<String> first(JsonNode article, String... keys) {
    return Stream.of(keys)
        .flatMap(key -> texts(article.path(key)))
        .filter(text -> !text.isBlank())
        .map(unescape)
        .findFirst();
  }

  /** The names of one or of several persons or organisations; an address is no name. */
  private Optional<String> names(JsonNode node) {
    String names =
        elements(node)
            .map(it -> it.isObject() ? it.path("name") : it)
            .flatMap(JsonLd::texts)
            .filter(name -> !name.isBlank() && !name.startsWith("http"))
            .map(unescape)
            .map(String::strip)
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(names).filter(it -> !it.isEmpty());
  }

  private static Stream<String> texts(JsonNode node) {
    return elements(node).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  private static Stream<JsonNode> elements(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).filter(Objects::nonNull)
        : Stream.of(node);
  }
}
