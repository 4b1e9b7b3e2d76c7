package org.crosscheck.model.report;

import static org.crosscheck.model.Require.that;

import java.util.Objects;
import java.util.Optional;

/**
 * A verdict, with the reason where claims could not be compared.
 *
 * @param verdict what comes of the claims
 * @param reason present exactly when the verdict is {@link Verdict#NOT_COMPARABLE}
 */
public record Judgement(Verdict verdict, Optional<IncomparableReason> reason) {
  public Judgement {
    Objects.requireNonNull(verdict, "verdict");
    that(
        reason.isPresent() == (verdict == Verdict.NOT_COMPARABLE),
        "a reason belongs to not-comparable and to nothing else: " + verdict,
        reason);
  }

  public static Judgement of(Verdict verdict) {
    return new Judgement(verdict, Optional.empty());
  }

  public static Judgement notComparable(IncomparableReason reason) {
    return new Judgement(Verdict.NOT_COMPARABLE, Optional.of(reason));
  }
}
