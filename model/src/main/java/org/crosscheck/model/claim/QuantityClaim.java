package org.crosscheck.model.claim;

import java.util.Objects;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Measure;

/** How many or how much of something: "fewer than 30,000 European servicemen". */
public record QuantityClaim(ClaimFrame frame, Amount amount, Measure measure) implements Claim {
  public QuantityClaim {
    Objects.requireNonNull(frame, "frame");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(measure, "measure");
  }

  @Override
  public ClaimKind kind() {
    return ClaimKind.QUANTITY;
  }

  @Override
  public QuantityClaim withFrame(ClaimFrame newFrame) {
    return new QuantityClaim(newFrame, amount, measure);
  }
}
