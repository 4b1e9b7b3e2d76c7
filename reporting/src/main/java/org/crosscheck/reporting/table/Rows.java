package org.crosscheck.reporting.table;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.view.VisibleText;

/**
 * Links to where an article, a claim or a finding stands, by its id, in the table that lists it.
 */
final class Rows {
  private final Map<String, Integer> articles = new HashMap<>();
  private final Map<String, Integer> claims = new HashMap<>();

  Rows(ConsistencyReport report) {
    for (Article article : report.articles()) {
      articles.put(article.id(), articles.size());
    }
    for (Claim claim : report.claims()) {
      claims.put(claim.id(), claims.size());
    }
  }

  /** An article's id, leading to its row. */
  Value article(String id) {
    return linked(Value.of(VisibleText.line(id)), ArticlesTable.NAME, articles.get(id));
  }

  /** {@code shown}, leading to the row of a claim. */
  Value claim(String id, Value shown) {
    return linked(shown, ClaimsTable.NAME, claims.get(id));
  }

  private static Value linked(Value shown, String table, Integer row) {
    return row == null ? shown : new Value.Linked(shown, new Target.Row(table, row));
  }

  /** An article's address, leading to its page where a browser can go there. */
  static Value page(Article article) {
    Optional<String> address = article.url().map(VisibleText::line);
    return address
        .filter(Rows::isWebAddress)
        .<Value>map(it -> new Value.Linked(Value.of(it), new Target.Page(it)))
        .orElse(Value.of(address));
  }

  private static boolean isWebAddress(String address) {
    try {
      String scheme = new URI(address).getScheme();
      return scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
