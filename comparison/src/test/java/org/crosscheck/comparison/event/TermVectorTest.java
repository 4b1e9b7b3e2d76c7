package org.crosscheck.comparison.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableIntArray;
import org.junit.jupiter.api.Test;

/** Directions in the space of terms. */
final class TermVectorTest {
  private static TermVector vector(ImmutableIntArray terms, double... weights) {
    return TermVector.unit(terms, weights);
  }

  @Test
  void isAsLikeItselfAsCanBe() {
    TermVector vector = vector(ImmutableIntArray.of(2, 5, 9), 3, 1, 2);

    assertThat(vector.cosine(vector)).isCloseTo(1, within(1e-12));
  }

  @Test
  void isLikeAnotherByTheTermsOfBoth() {
    TermVector one = vector(ImmutableIntArray.of(1, 4), 3, 4);
    TermVector other = vector(ImmutableIntArray.of(4, 7), 1, 0);

    assertThat(one.cosine(other)).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void keepsTheStrongestTermsInTheirOrder() {
    TermVector vector = vector(ImmutableIntArray.of(1, 2, 3, 4), 2, 9, 1, 5);

    assertThat(vector.strongest(2).terms()).isEqualTo(ImmutableIntArray.of(2, 4));
  }

  @Test
  void givesThePlacesLeftToTheFirstOfTermsThatWeighTheSame() {
    TermVector vector = vector(ImmutableIntArray.of(1, 2, 3, 4, 5), 2, 7, 2, 2, 1);

    assertThat(vector.strongest(3).terms()).isEqualTo(ImmutableIntArray.of(1, 2, 3));
  }
}
