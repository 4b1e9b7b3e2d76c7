package org.crosscheck.comparison.fact;

import org.crosscheck.model.claim.QuantityClaim;

/** Whether two amounts of one thing are of its whole, or of a part, a change or a former value. */
public final class ExtentMatch {
  private ExtentMatch() {}

  /** True when the one is a change or a former value and the other is not. */
  public static boolean isOfChange(QuantityClaim a, QuantityClaim b) {
    return change(Extent.of(a)) != change(Extent.of(b));
  }

  /**
   * True when both are totals or parts, both changes, and so on: what is a part here ("seven of its
   * ten cars") may be all that another counts ("eight cars").
   */
  static boolean mayBeAlike(QuantityClaim a, QuantityClaim b) {
    return whole(Extent.of(a)) == whole(Extent.of(b));
  }

  private static Extent whole(Extent extent) {
    return extent == Extent.PART ? Extent.TOTAL : extent;
  }

  /** True when the one says more closely what it counts and is smaller: it may be a part. */
  public static boolean mayBePart(QuantityClaim a, QuantityClaim b) {
    return a.amount().dimension().isEmpty() && Specificity.mayBePart(a, b);
  }

  private static Extent change(Extent extent) {
    return extent == Extent.CHANGE || extent == Extent.FORMER ? extent : Extent.TOTAL;
  }
}
