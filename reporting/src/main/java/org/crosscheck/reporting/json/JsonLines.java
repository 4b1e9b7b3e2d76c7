package org.crosscheck.reporting.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.Discrepancy;

/**
 * The line forms of {@code crosscheck extract}, {@code judge} and {@code group} with {@code
 * --jsonl}: reads one input line, or makes one output line without its line break. May be shared
 * between threads.
 */
public final class JsonLines {
  private final JsonFactory factory = new JsonFactory();
  private final ObjectReader reader =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /**
   * Reads {@code {"id","text"}} with, where given, {@code title}, {@code outlet}, {@code
   * published}, {@code url} and {@code language}. The id may be a string or a whole number.
   *
   * @throws BadLineException when the line is not such an object; says what is wrong in one line
   */
  public Article readArticle(String line) throws BadLineException {
    JsonNode node = object(line);
    return ArticleLineReader.read(node, id(node));
  }

  /**
   * Reads {@code {"id","a":{article},"b":{article}}}. Inside, an id is not needed ("a" and "b" are
   * taken), and a plain string may stand for an article that has nothing but its text.
   *
   * @throws BadLineException when the line is not such an object; says what is wrong in one line
   */
  public ArticlePair readPair(String line) throws BadLineException {
    JsonNode node = object(line);
    String id = id(node);
    return new ArticlePair(id, member(node, "a", id), member(node, "b", id));
  }

  /** {@code {"id","claims":[…]}}, the claims as in a report. */
  public String extracted(Article article, Iterable<? extends Claim> claims) {
    ArticleOffsets offsets = ArticleOffsets.of(article);
    return line(
        json -> {
          ClaimJson claimJson = new ClaimJson(json);
          json.text("id", article.id());
          json.objects(
              "claims", claims, claim -> claimJson.write(claim, offsets, Optional.empty()));
        });
  }

  /**
   * {@code {"id","verdict","discrepancies":[…]}}.
   *
   * @param verdict {@code agree}, {@code compatible}, {@code conflict} or {@code unrelated}
   */
  public String judged(String id, String verdict, Iterable<Discrepancy> discrepancies) {
    return line(
        json -> {
          json.text("id", id);
          json.text("verdict", verdict);
          json.objects("discrepancies", discrepancies, new FindingJson(json)::discrepancy);
        });
  }

  /** {@code {"id","event"}}. */
  public String grouped(String id, String event) {
    return line(
        json -> {
          json.text("id", id);
          json.text("event", event);
        });
  }

  /** {@code {"id","error"}} for a line that cannot be used; the id is null where it has none. */
  public String failed(BadLineException failure) {
    return failed(failure.id(), failure.getMessage());
  }

  /** {@code {"id","error"}} for a line that went wrong later on. */
  public String failed(Optional<String> id, String error) {
    return line(
        json -> {
          json.text("id", id);
          json.text("error", OneLine.of(error));
        });
  }

  private Article member(JsonNode node, String key, String id) throws BadLineException {
    JsonNode member = node.path(key);
    if (member.isTextual()) {
      return ArticleLineReader.read(JsonNodeFactory.instance.objectNode().set("text", member), key);
    }
    if (!member.isObject()) {
      throw new BadLineException(
          Optional.of(id),
          "\"" + key + "\" must be an article object, was " + ArticleLineReader.say(member));
    }
    try {
      return ArticleLineReader.read(member, key);
    } catch (BadLineException e) {
      throw new BadLineException(Optional.of(id), "in \"" + key + "\": " + e.getMessage());
    }
  }

  /** The id of a line, empty where it has none that can be read. */
  public Optional<String> idOf(String line) {
    try {
      return Optional.of(id(object(line)));
    } catch (BadLineException e) {
      return e.id();
    }
  }

  private JsonNode object(String line) throws BadLineException {
    JsonNode node;
    try {
      node = line.isBlank() ? null : reader.readValue(withoutMark(line));
    } catch (JsonProcessingException e) {
      throw new BadLineException(
          Optional.empty(), "not one JSON object: " + e.getOriginalMessage());
    }
    if (node == null || !node.isObject()) {
      throw new BadLineException(
          Optional.empty(), "a line must be a JSON object such as {\"id\":…,\"text\":…}");
    }
    return node;
  }

  /** A byte-order mark stands at the head of many files that are written on Windows. */
  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static String id(JsonNode node) throws BadLineException {
    JsonNode id = node.path("id");
    if ((id.isTextual() || id.isIntegralNumber()) && !id.asText().isBlank()) {
      return id.asText();
    }
    throw new BadLineException(
        Optional.empty(), "\"id\" must be a string, was " + ArticleLineReader.say(id));
  }

  private String line(Consumer<JsonOut> content) {
    StringWriter line = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(line)) {
      JsonOut json = new JsonOut(generator);
      json.object(() -> content.accept(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }
}
