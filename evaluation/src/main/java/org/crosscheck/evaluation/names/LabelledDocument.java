package org.crosscheck.evaluation.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * A text whose people, organisations and places are marked.
 *
 * @param set the file it comes from, by the set's name: {@code names/wikigold}
 * @param group texts of one group are parts of one document, never parted between learning and
 *     measuring
 * @param row as it stands in the file
 * @param names by where they stand in the text, in UTF-16
 * @param learnable false where its licence forbids to learn from it
 */
record LabelledDocument(
    String set, String group, JsonNode row, ImmutableMap<Span, NameType> names, boolean learnable) {
  private static final int DIGITS = 12;

  LabelledDocument {
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(names, "names");
  }

  /** The documents of a JSON Lines file. */
  static ImmutableList<LabelledDocument> in(Path file) throws IOException {
    String set = GoldFile.setName(file);
    return GoldFile.lines(file).stream()
        .map(row -> of(set, row))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Reads a row: {@code {"id","text","entities":[{"start","end","type","confidence"}]}}, offsets in
   * code points.
   */
  static LabelledDocument of(String set, JsonNode row) {
    String text = row.path("text").asText();
    Map<Span, NameType> names = new LinkedHashMap<>();
    for (JsonNode entity : row.path("entities")) {
      NameLabel.of(entity)
          .ifPresent(
              type -> {
                int start = text.offsetByCodePoints(0, entity.path("start").asInt());
                int end = text.offsetByCodePoints(0, entity.path("end").asInt());
                names.putIfAbsent(new Span(start, end), type);
              });
    }
    String id = row.path("id").asText();
    // Sentences of one document are numbered behind its name: "weblog-juan_0007".
    String group = id.replaceFirst("[-_]\\d+$", "");
    boolean commercial = !row.path("licence").asText().contains("-NC");
    return new LabelledDocument(set, group, row, ImmutableMap.copyOf(names), commercial);
  }

  /**
   * True where the annotators marked whatever refers to somebody, "we" and "the town" among it,
   * each with how sure they were.
   */
  boolean marksMentions() {
    return row.path("entities").path(0).has("confidence");
  }

  String text() {
    return row.path("text").asText();
  }

  ImmutableSet<NameSpan> gold() {
    ImmutableSet.Builder<NameSpan> gold = ImmutableSet.builder();
    names.forEach((span, type) -> gold.add(NameSpan.of(text(), span, type)));
    return gold.build();
  }

  /** Tells the text from others without holding it. */
  String fingerprint() {
    return Hashing.sha256()
        .hashString(text(), StandardCharsets.UTF_8)
        .toString()
        .substring(0, DIGITS);
  }
}
