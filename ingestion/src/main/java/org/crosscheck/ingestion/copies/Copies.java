package org.crosscheck.ingestion.copies;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.model.article.Article;

/**
 * Finds copies: articles of one text. White space doesn't count. The same text printed by two
 * outlets that are both known is not a copy but a wire story, and both stay.
 */
public final class Copies {
  private final Map<HashCode, Article> seen = new HashMap<>();

  /** True when no earlier article has the text of {@code article}. */
  public boolean isNew(Article article, Consumer<Problem> problems) {
    Article first = seen.putIfAbsent(key(article), article);
    if (first == null) {
      return true;
    }
    boolean syndicated =
        !first.outlet().guessed()
            && !article.outlet().guessed()
            && !first.outlet().equals(article.outlet());
    problems.accept(syndicated ? syndicated(article, first) : copy(article, first));
    return syndicated;
  }

  private static HashCode key(Article article) {
    String folded = CharMatcher.whitespace().trimAndCollapseFrom(article.text(), ' ');
    return Hashing.sha256().hashString(folded, UTF_8);
  }

  private static Problem copy(Article article, Article first) {
    return Problem.noted(
        article.path(),
        "its text is the same as that of " + first.path(),
        "an article counts once",
        "it was left out; remove one of the two");
  }

  private static Problem syndicated(Article article, Article first) {
    return Problem.noted(
        article.path(),
        "its text is the same as that of " + first.path(),
        "two outlets printed it, " + first.outlet().name() + " and " + article.outlet().name(),
        "both were kept");
  }
}
