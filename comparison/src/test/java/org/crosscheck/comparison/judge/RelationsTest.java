package org.crosscheck.comparison.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Stream;
import org.crosscheck.model.report.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RelationsTest {
  private static final long SEED = 20250220;

  static Stream<Arguments> pairs() {
    Random random = new Random(SEED);
    return Stream.generate(() -> Arguments.of(range(random), range(random))).limit(500);
  }

  private static Range<BigDecimal> range(Random random) {
    BigDecimal low = BigDecimal.valueOf(random.nextInt(8));
    BigDecimal high = low.add(BigDecimal.valueOf(1 + random.nextInt(4)));
    return switch (random.nextInt(5)) {
      case 0 -> Range.downTo(low, bound(random));
      case 1 -> Range.upTo(high, bound(random));
      case 2 -> Range.singleton(low);
      case 3 -> Range.range(low, bound(random), high.setScale(2), bound(random));
      default -> Range.all();
    };
  }

  private static BoundType bound(Random random) {
    return random.nextBoolean() ? BoundType.OPEN : BoundType.CLOSED;
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theRelationIsMirroredWhenTheSidesAreSwapped(Range<BigDecimal> a, Range<BigDecimal> b) {
    assertThat(Relations.between(b, a)).isEqualTo(Relations.mirrored(Relations.between(a, b)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aRangeIsEqualToItself(Range<BigDecimal> a, Range<BigDecimal> ignored) {
    assertThat(Relations.between(a, a)).isEqualTo(Relation.EQUAL);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void disjointMeansThatNoValueIsInBoth(Range<BigDecimal> a, Range<BigDecimal> b) {
    boolean shared =
        Stream.iterate(new BigDecimal("-1"), v -> v.add(new BigDecimal("0.25")))
            .limit(80)
            .anyMatch(value -> a.contains(value) && b.contains(value));

    assertThat(Relations.between(a, b) == Relation.DISJOINT).isEqualTo(!shared);
  }

  @Test
  void numbersAreComparedByValueAndNotByTheirWriting() {
    Range<BigDecimal> one = Range.singleton(new BigDecimal("30000"));
    Range<BigDecimal> other = Range.singleton(new BigDecimal("3E+4"));

    assertThat(Relations.between(one, other)).isEqualTo(Relation.EQUAL);
  }
}
