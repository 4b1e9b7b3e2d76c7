package org.crosscheck.evaluation.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file of gold data. Numbers keep every digit that is written. */
public final class GoldFile {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private GoldFile() {}

  /** The objects of a JSON Lines file; blank lines are passed over. */
  public static ImmutableList<JsonNode> lines(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    ImmutableList.Builder<JsonNode> rows = ImmutableList.builder();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          rows.add(MAPPER.readTree(lines.get(i)));
        } catch (JsonProcessingException e) {
          throw new IOException(
              file + ":" + (i + 1) + ": not a JSON object: " + e.getOriginalMessage(), e);
        }
      }
    }
    return rows.build();
  }

  /** The one object of a JSON document. */
  public static JsonNode document(String json) throws IOException {
    return MAPPER.readTree(json);
  }

  /** A value as text: empty where it is absent, null or the empty string. */
  public static Optional<String> text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isMissingNode() || value.isNull() || value.asText().isEmpty()
        ? Optional.empty()
        : Optional.of(value.asText());
  }

  /** The set's name in tables: its folder and the file's name up to the first dot. */
  public static String setName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.indexOf('.');
    Path folder = file.toAbsolutePath().getParent().getFileName();
    return folder + "/" + (dot < 0 ? name : name.substring(0, dot));
  }

  /** What stands between two offsets, which count code points. */
  public static String words(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
