package org.crosscheck.model.claim;

import static org.crosscheck.model.Require.that;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.Objects;
import org.crosscheck.model.article.Article;

/**
 * What comparison knows of one article: made by extraction, which sees this article and nothing
 * else.
 *
 * @param article as received
 * @param claims by part, start and kind
 * @param terms the content words of title and body in lower case, each as often as it stands there;
 *     the words of regions that yield no claims do not count
 */
public record ArticleDigest(
    Article article, ImmutableList<Claim> claims, ImmutableMultiset<String> terms) {
  public ArticleDigest {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(terms, "terms");
    for (Claim claim : claims) {
      that(
          claim.article().equals(article.id()),
          "a claim must be of article " + article.id(),
          claim);
    }
  }

  /** The claims of one kind, in order. */
  public <T extends Claim> ImmutableList<T> claims(Class<T> kind) {
    ImmutableList.Builder<T> ofKind = ImmutableList.builder();
    for (Claim claim : claims) {
      if (kind.isInstance(claim)) {
        ofKind.add(kind.cast(claim));
      }
    }
    return ofKind.build();
  }
}
