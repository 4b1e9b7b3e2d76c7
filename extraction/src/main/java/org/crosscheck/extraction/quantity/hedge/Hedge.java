package org.crosscheck.extraction.quantity.hedge;

import java.util.Objects;
import org.crosscheck.model.value.QualifierType;

/**
 * Words that say how a number is meant.
 *
 * @param from index of their first lexeme
 * @param to index after their last lexeme
 */
public record Hedge(int from, int to, QualifierType type) {
  public Hedge {
    Objects.requireNonNull(type, "type");
  }

  /**
   * What the words say of a value that comes down to its number: "nearly halved" has not come down
   * to a half, "more than halved" has gone below it.
   */
  public QualifierType typeOfFall() {
    return switch (type) {
      case NEARLY -> QualifierType.JUST_OVER;
      case MORE_THAN -> QualifierType.LESS_THAN;
      case AT_LEAST -> QualifierType.AT_MOST;
      default -> type;
    };
  }
}
