package org.crosscheck.evaluation.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.reporting.json.BadLineException;
import org.crosscheck.reporting.json.JsonLines;

/**
 * Claims in their exported form, so that what is measured is what a user gets: the same values, and
 * offsets in code points. May be shared between threads.
 */
final class ClaimLines {
  private final JsonLines lines = new JsonLines();
  private final Set<String> failures = new ConcurrentSkipListSet<>();

  /**
   * All claims of the article on {@code line}; none, and a failure kept, where it can't be read.
   */
  List<JsonNode> read(JsonNode line, Extraction extraction) {
    try {
      Article article = lines.readArticle(line.toString());
      Iterable<Reading> readings = extraction.explain(article).readings().all();
      String claims =
          lines.extracted(
              article,
              ImmutableList.copyOf(readings).stream()
                  .map(Reading::claim)
                  .collect(ImmutableList.toImmutableList()));
      return ImmutableList.copyOf(GoldFile.document(claims).path("claims"));
    } catch (BadLineException | RuntimeException e) {
      failures.add(line.path("id").asText() + ": " + e);
      return ImmutableList.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The digest of the article on {@code line}. */
  ArticleDigest digest(JsonNode line, Extraction extraction) {
    try {
      return extraction.digest(lines.readArticle(line.toString()));
    } catch (BadLineException e) {
      throw new IllegalArgumentException(line.path("id").asText() + ": " + e.getMessage(), e);
    }
  }

  /** Writes what was read of each row, as {@code crosscheck extract --jsonl --all} does. */
  static void write(Path file, List<JsonNode> rows, List<List<JsonNode>> claims)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      line.set("id", rows.get(i).path("id"));
      line.putArray("claims").addAll(claims.get(i));
      lines.add(line.toString());
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, lines);
  }

  ImmutableList<String> failures() {
    return ImmutableSortedSet.copyOf(failures).asList();
  }
}
