package org.crosscheck.comparison.explain;

import java.util.List;
import org.crosscheck.comparison.fact.Position;

/** Why a finding is reported, once it is known which positions it is about. */
@FunctionalInterface
public interface Because {
  /** One plain sentence. */
  String sentence(List<Position> positions);

  /** Who prints what, followed by {@code clause}: how these differ. */
  static Because clause(String clause) {
    return positions -> Explanation.of(positions, clause);
  }

  /** A sentence that says all there is to say. */
  static Because sentence(String whole) {
    return positions -> whole;
  }
}
