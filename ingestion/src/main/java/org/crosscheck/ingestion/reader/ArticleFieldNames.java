package org.crosscheck.ingestion.reader;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.model.article.Certainty;

/** The names of columns and of JSON keys in lists of articles, in any case. */
public final class ArticleFieldNames {
  private static final ImmutableSet<String> TEXT =
      ImmutableSet.of("text", "body", "content", "article", "articlebody", "fulltext", "full_text");
  private static final ImmutableSet<String> MODIFIED =
      ImmutableSet.of("modified", "updated", "datemodified");
  private static final ImmutableSet<String> PUBLISHED =
      ImmutableSet.of("datepublished", "published_at", "pubdate");

  private ArticleFieldNames() {}

  /** Whether a column of this name holds articles' texts. */
  public static boolean isText(String name) {
    return TEXT.contains(folded(name));
  }

  /**
   * The article that a row or a JSON object gives; empty where it has no text.
   *
   * @param number its place in the file, from 1: its key where no id is given
   */
  public static Optional<Received> article(Map<String, String> values, int number) {
    Stated stated = Stated.nothing();
    String text = "";
    String key = String.valueOf(number);
    for (Map.Entry<String, String> entry : values.entrySet()) {
      String name = folded(entry.getKey());
      Optional<String> value = Optional.of(entry.getValue());
      if (TEXT.contains(name)) {
        text = text.isBlank() ? entry.getValue() : text;
      } else if (name.equals("id") && !entry.getValue().isBlank()) {
        key = entry.getValue().strip();
      } else {
        Optional<Field> field = field(name);
        stated = field.isPresent() ? stated.or(field.get(), value, Certainty.GIVEN) : stated;
      }
    }
    return text.isBlank() ? Optional.empty() : Optional.of(new Received(stated, text).keyed(key));
  }

  private static Optional<Field> field(String name) {
    if (MODIFIED.contains(name)) {
      return Optional.of(Field.MODIFIED);
    }
    return PUBLISHED.contains(name) ? Optional.of(Field.PUBLISHED) : Field.named(name);
  }

  private static String folded(String name) {
    return Ascii.toLowerCase(name.strip());
  }
}
