package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.atLeast;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.fewerThan;

import java.util.stream.Stream;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One statement in the light of another on the same thing. */
class PairJudgeTest {
  private static final Measure VIEWS = Measure.of("view");

  private static Draft clip(String verb, String words, Amount amount) {
    return Draft.of(verb, "")
        .says("The clip " + verb + " " + words + ".")
        .amount(words, amount, VIEWS);
  }

  private static PairVerdict verdict(Draft a, Draft b) {
    return Comparison.judge(a.digest(), b.digest()).verdict();
  }

  static Stream<Arguments> bounds() {
    return Stream.of(
        Arguments.of(exactly(24), atLeast(20), PairVerdict.COMPATIBLE),
        Arguments.of(exactly(26), fewerThan(23), PairVerdict.CONFLICT),
        Arguments.of(exactly(24), exactly(24), PairVerdict.AGREE),
        Arguments.of(exactly(24), exactly(31), PairVerdict.CONFLICT),
        Arguments.of(atLeast(24), exactly(30), PairVerdict.UNRELATED),
        Arguments.of(atLeast(24), fewerThan(30), PairVerdict.COMPATIBLE));
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void aBoundHoldsForTheFiguresItLeavesRoomFor(Amount a, Amount b, PairVerdict verdict) {
    assertThat(verdict(clip("has", "many views", a), clip("counts", "views", b)))
        .isEqualTo(verdict);
  }

  @Test
  void whereATextGivesTwoOfAKindNeitherIsMeant() {
    Draft two =
        clip("has", "24 views", exactly(24))
            .says("A copy has 90 views.")
            .amount("90 views", exactly(90), VIEWS);

    assertThat(verdict(two, clip("counts", "31 views", exactly(31))))
        .isEqualTo(PairVerdict.UNRELATED);
  }

  @Test
  void amountsWithNoWordInCommonAreNotOfOneThing() {
    Draft other =
        Draft.of("Ledger", "").says("Reviewers left 31 of them.").amount("31", exactly(31), VIEWS);

    assertThat(verdict(clip("has", "24 views", exactly(24)), other))
        .isEqualTo(PairVerdict.UNRELATED);
  }
}
