package org.crosscheck.model.claim;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;

/**
 * Who holds which position on what: Russia, unacceptable, European troops in Ukraine.
 *
 * @param frame where it was read
 * @param holder the article's canonical name of who holds it
 * @param stance the position in the words' lemmas: {@code unacceptable}, {@code support}, {@code
 *     rule out}
 * @param target what it is about
 */
public record StatementClaim(ClaimFrame frame, String holder, String stance, String target)
    implements Claim {
  public StatementClaim {
    Objects.requireNonNull(frame, "frame");
    visible(holder, "holder");
    visible(stance, "stance");
    visible(target, "target");
  }

  @Override
  public ClaimKind kind() {
    return ClaimKind.STATEMENT;
  }

  @Override
  public StatementClaim withFrame(ClaimFrame newFrame) {
    return new StatementClaim(newFrame, holder, stance, target);
  }
}
