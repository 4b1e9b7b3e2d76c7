package org.crosscheck.evaluation.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.crosscheck.model.article.Article;
import org.crosscheck.reporting.json.BadLineException;
import org.crosscheck.reporting.json.JsonLines;

/** Articles out of the rows of gold files. */
public final class ArticleRows {
  private ArticleRows() {}

  /**
   * The row's text as an article without title and date.
   *
   * @throws IllegalArgumentException where the row has no id or no text
   */
  public static Article bodyOnly(JsonNode row) {
    ObjectNode line = row.deepCopy();
    line.retain(List.of("id", "text"));
    try {
      return new JsonLines().readArticle(line.toString());
    } catch (BadLineException e) {
      throw new IllegalArgumentException(row.path("id").asText() + ": " + e.getMessage(), e);
    }
  }
}
