package org.crosscheck.comparison.pair;

import java.util.Objects;
import org.crosscheck.model.claim.Claim;

/**
 * A value that a text tells and the one of another text that it answers to.
 *
 * @param given by the text in whose light the other is judged
 * @param told by the text that is judged
 * @param standing of {@code told}, where all that may explain a difference has been asked
 */
public record Answer(Claim given, Claim told, Standing standing) {
  public Answer {
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(told, "told");
    Objects.requireNonNull(standing, "standing");
  }

  /** True where the two cannot both hold. */
  public boolean isExcluded() {
    return standing == Standing.EXCLUDED;
  }

  /** The same where something explains why the two differ. */
  public Answer opened() {
    return new Answer(given, told, Standing.OPEN);
  }
}
