package org.crosscheck.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of discrepancy, from text to report: the finding and its near miss. */
class EveryKindTest {

  static Stream<KindExample> examples() {
    return Arrays.stream(DiscrepancyKind.values()).flatMap(kind -> KindExample.of(kind).stream());
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void hasTheFindingAndItsNearMiss(DiscrepancyKind kind) {
    assertThat(KindExample.of(kind))
        .as("blocks == finds and == not in kinds/%s.txt", kind.label())
        .anyMatch(KindExample::finds)
        .anyMatch(example -> !example.finds());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void comesOutWhereItShouldAndNowhereElse(KindExample example) {
    List<Discrepancy> found =
        Comparison.compare(
                Digests.of(
                    example.articles(),
                    failed -> {
                      throw new AssertionError(failed);
                    }),
                "test")
            .discrepancies();
    ImmutableSet<DiscrepancyKind> kinds =
        found.stream().map(Discrepancy::kind).collect(ImmutableSet.toImmutableSet());
    assertThat(Sets.difference(example.wanted(), kinds)).as("missing from %s", found).isEmpty();
    assertThat(Sets.intersection(example.unwanted(), kinds)).as("unwanted in %s", found).isEmpty();
  }
}
