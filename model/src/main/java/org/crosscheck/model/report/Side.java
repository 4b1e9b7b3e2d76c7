package org.crosscheck.model.report;

import static org.crosscheck.model.Require.visible;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/**
 * One side of a finding.
 *
 * @param article the article's id
 * @param outlet its outlet's name
 * @param claims ids of the claims that say it; the first is the one shown; none where the article
 *     leaves out what the other sides say
 */
public record Side(String article, String outlet, ImmutableList<String> claims) {
  public Side {
    visible(article, "side article");
    visible(outlet, "side outlet");
    Objects.requireNonNull(claims, "claims");
  }

  /** True where the article says nothing on the matter. */
  public boolean isSilent() {
    return claims.isEmpty();
  }
}
