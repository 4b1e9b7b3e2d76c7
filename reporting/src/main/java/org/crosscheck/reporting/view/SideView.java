package org.crosscheck.reporting.view;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * One side of a finding as a reader sees it.
 *
 * @param outlet the outlet's name in one line, as it is told apart by
 * @param claims the claims that say it, the one to show first
 */
public record SideView(String outlet, ImmutableList<ClaimView> claims) {

  /** The outlet for readers, marked where its name was guessed. */
  public String shownOutlet() {
    return first().outlet();
  }

  /** The claim to show. */
  public ClaimView first() {
    return claims.get(0);
  }

  /** The article that it stands in. */
  public String articleId() {
    return first().article().id();
  }

  /** The printed words of all its claims: "at least 20 people / 20". */
  public String words() {
    return claims.stream().map(ClaimView::words).distinct().collect(Collectors.joining(" / "));
  }
}
