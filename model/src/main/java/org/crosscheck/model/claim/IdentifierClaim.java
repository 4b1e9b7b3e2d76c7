package org.crosscheck.model.claim;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;

/**
 * A thing that a number names and does not count: 47th Brigade, Flight 370, Resolution 1701, F-16.
 * Never an amount.
 *
 * @param frame where it was read
 * @param type what kind of thing: {@code brigade}, {@code flight}, {@code resolution}, {@code
 *     aircraft}
 * @param number as written, without ordinal endings: {@code 47}, {@code 370}, {@code 16}
 * @param canonical one spelling for all its forms: {@code 47th brigade}, {@code F-16}
 */
public record IdentifierClaim(ClaimFrame frame, String type, String number, String canonical)
    implements Claim {
  public IdentifierClaim {
    Objects.requireNonNull(frame, "frame");
    visible(type, "identifier type");
    visible(number, "identifier number");
    visible(canonical, "identifier canonical form");
  }

  @Override
  public ClaimKind kind() {
    return ClaimKind.IDENTIFIER;
  }

  @Override
  public IdentifierClaim withFrame(ClaimFrame newFrame) {
    return new IdentifierClaim(newFrame, type, number, canonical);
  }
}
