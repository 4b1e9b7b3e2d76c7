package org.crosscheck.ingestion.reader.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.ingestion.charset.Decoded;
import org.crosscheck.ingestion.charset.TextDecoder;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.ArticleFieldNames;
import org.crosscheck.ingestion.reader.ArticleReader;
import org.crosscheck.ingestion.reader.Reading;
import org.crosscheck.ingestion.reader.Received;

/** Articles as JSON Lines: an object a line, with a text and what is known of it. */
public final class JsonLinesReader implements ArticleReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String formatName() {
    return "a JSON Lines file";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("jsonl", "ndjson");
  }

  @Override
  public ImmutableSet<String> mediaTypes() {
    return ImmutableSet.of("application/json", "application/jsonl", "application/x-ndjson");
  }

  @Override
  public int maxBytes() {
    return LIST_BYTES;
  }

  @Override
  public Reading read(InputFile file, byte[] bytes) throws Unreadable {
    Decoded decoded =
        TextDecoder.decode(bytes)
            .orElseThrow(
                () ->
                    Unreadable.of(
                        file.shown(),
                        "its bytes are not text",
                        "JSON is written in UTF-8",
                        "save it as UTF-8"));
    ImmutableList.Builder<Received> articles = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Iterator<String> lines = decoded.text().lines().iterator();
    for (int number = 1; lines.hasNext(); number++) {
      String line = lines.next();
      if (!line.isBlank()) {
        Optional<Received> article = article(line, number);
        article.ifPresent(articles::add);
        if (article.isEmpty()) {
          problems.add(bad(file, number));
        }
      }
    }
    Reading reading = new Reading(articles.build(), problems.build());
    if (reading.articles().isEmpty() && reading.problems().isEmpty()) {
      throw Unreadable.of(
          file.shown(), "it holds no line", "a list has a line an article", "leave it out");
    }
    return reading;
  }

  private static Optional<Received> article(String line, int number) {
    try {
      JsonNode object = JSON.readTree(line);
      Map<String, String> values = new LinkedHashMap<>();
      object.fields().forEachRemaining(it -> values.put(it.getKey(), text(it.getValue())));
      return ArticleFieldNames.article(values, number);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static String text(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? value.asText() : "";
  }

  private static Problem bad(InputFile file, int number) {
    return Problem.skipped(
        file.shown() + ":" + number,
        "the line is no JSON object with a text",
        "a line is such as {\"text\":\"…\",\"outlet\":\"…\",\"published\":\"2025-02-20\"}",
        "the other lines were read; correct it");
  }
}
