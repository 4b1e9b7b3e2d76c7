package org.crosscheck.model.claim;

import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.Timex;

/**
 * When something was, is or will be.
 *
 * @param frame where it was read, who says it
 * @param timex the time expression, resolved against the article's publication date
 * @param happening what is dated ({@code meeting·hold·NATO·–}); absent where the sentence does not
 *     say or where a time only says when somebody spoke
 */
public record DateClaim(ClaimFrame frame, Timex timex, Optional<Measure> happening)
    implements Claim {
  public DateClaim {
    Objects.requireNonNull(frame, "frame");
    Objects.requireNonNull(timex, "timex");
    Objects.requireNonNull(happening, "happening");
  }

  @Override
  public ClaimKind kind() {
    return ClaimKind.DATE;
  }

  @Override
  public DateClaim withFrame(ClaimFrame newFrame) {
    return new DateClaim(newFrame, timex, happening);
  }
}
