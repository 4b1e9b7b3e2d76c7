package org.crosscheck.comparison.judge;

import com.google.common.collect.Range;
import org.crosscheck.model.report.Relation;

/** How two ranges stand to each other. */
public final class Relations {
  private Relations() {}

  /** The relation of {@code a} to {@code b}; the ranges' ends are compared by value. */
  public static <C extends Comparable<?>> Relation between(Range<C> a, Range<C> b) {
    boolean within = b.encloses(a);
    boolean around = a.encloses(b);
    if (within && around) {
      return Relation.EQUAL;
    }
    if (within) {
      return Relation.A_WITHIN_B;
    }
    if (around) {
      return Relation.B_WITHIN_A;
    }
    boolean shared = a.isConnected(b) && !a.intersection(b).isEmpty();
    return shared ? Relation.OVERLAP : Relation.DISJOINT;
  }

  /** The same relation seen from the other side. */
  public static Relation mirrored(Relation relation) {
    return switch (relation) {
      case A_WITHIN_B -> Relation.B_WITHIN_A;
      case B_WITHIN_A -> Relation.A_WITHIN_B;
      default -> relation;
    };
  }
}
