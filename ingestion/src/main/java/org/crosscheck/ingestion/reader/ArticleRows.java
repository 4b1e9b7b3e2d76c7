package org.crosscheck.ingestion.reader;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.problem.Unreadable;

/**
 * A table's rows as articles. The first row that is not empty names the columns; the number of a
 * row is its article's key where no column {@code id} gives one.
 */
public final class ArticleRows {
  private final InputFile file;
  private final ImmutableList.Builder<Received> articles = ImmutableList.builder();
  private ImmutableList<String> columns = ImmutableList.of();
  private int row;
  private int withoutText;

  public ArticleRows(InputFile file) {
    this.file = file;
  }

  /** Adds the next row; a short one lacks its last cells. */
  public void add(List<String> cells) {
    row++;
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (columns.isEmpty()) {
      columns = ImmutableList.copyOf(cells);
      return;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      values.putIfAbsent(columns.get(i), cells.get(i));
    }
    Optional<Received> article = ArticleFieldNames.article(values, row);
    article.ifPresent(articles::add);
    withoutText += article.isEmpty() ? 1 : 0;
  }

  /**
   * The articles of all rows.
   *
   * @throws Unreadable where no column holds texts
   */
  public Reading reading() throws Unreadable {
    if (columns.stream().noneMatch(ArticleFieldNames::isText)) {
      throw Unreadable.of(
          file.shown(),
          "it has no column with texts",
          "a list of articles has a column 'text', and perhaps outlet, title, published, url, id",
          "name its columns in the first row");
    }
    ImmutableList<Problem> problems =
        withoutText == 0
            ? ImmutableList.of()
            : ImmutableList.of(
                Problem.noted(
                    file.shown(),
                    withoutText + " of its rows have no text",
                    "an article needs text",
                    "the other rows were read"));
    return new Reading(articles.build(), problems);
  }
}
