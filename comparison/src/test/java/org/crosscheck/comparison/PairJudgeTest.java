package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.atLeast;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.fewerThan;
import static org.crosscheck.comparison.Draft.measure;

import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
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

  /** Each verdict of these tests is also held against the discrepancies it comes with. */
  private static PairVerdict verdict(Draft a, Draft b) {
    PairJudgement judged = Comparison.judge(a.digest(), b.digest());
    assertThat(judged.discrepancies().stream().anyMatch(found -> found.lane() == Lane.CONFLICT))
        .as("%s with %s", judged.verdict(), judged.discrepancies())
        .isEqualTo(judged.verdict() == PairVerdict.CONFLICT);
    return judged.verdict();
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
  void ofTwoOfAKindNeitherIsMeantWhereFewWordsAreShared() {
    Draft two =
        clip("has", "24 views", exactly(24))
            .says("A copy has 90 views.")
            .amount("90 views", exactly(90), VIEWS);
    Draft other =
        Draft.of("Ledger", "")
            .says("Guards at the harbour museum noted 31 views of boats.")
            .amount("31 views", exactly(31), VIEWS);

    assertThat(verdict(two, other)).isEqualTo(PairVerdict.UNRELATED);
    assertThat(verdict(two, clip("counts", "31 views", exactly(31))))
        .isEqualTo(PairVerdict.CONFLICT);
  }

  @Test
  void amountsWithNoWordInCommonAreNotOfOneThing() {
    Draft other =
        Draft.of("Ledger", "").says("Reviewers left 31 of them.").amount("31", exactly(31), VIEWS);

    assertThat(verdict(clip("has", "24 views", exactly(24)), other))
        .isEqualTo(PairVerdict.UNRELATED);
  }

  @Test
  void theWordsTellWhichOfTwoAmountsIsMeant() {
    Draft two =
        Draft.of("Post", "")
            .says("The fund holds 24 shares.")
            .amount("24 shares", exactly(24), VIEWS)
            .says("The museum shows 90 paintings of the harbour.")
            .amount("90 paintings", exactly(90), VIEWS);
    Draft harbour =
        Draft.of("Ledger", "")
            .says("The museum shows 95 paintings of the harbour.")
            .amount("95 paintings", exactly(95), VIEWS);

    assertThat(verdict(two, harbour)).isEqualTo(PairVerdict.CONFLICT);
  }

  @Test
  void aNumberThatTheTextGivesElsewhereIsNoConflict() {
    Draft two =
        clip("has", "24 views", exactly(24))
            .says("Its copy has 31 views.")
            .amount("31 views", exactly(31), VIEWS);

    assertThat(verdict(two, clip("has", "31 views", exactly(31))))
        .isNotEqualTo(PairVerdict.CONFLICT);
  }

  static Stream<Arguments> atTheBound() {
    return Stream.of(
        Arguments.of(exactly(26), fewerThan(26), PairVerdict.CONFLICT),
        Arguments.of(exactly(30_000), fewerThan(30_000), PairVerdict.COMPATIBLE),
        Arguments.of(exactly(412), fewerThan(410), PairVerdict.CONFLICT));
  }

  @ParameterizedTest
  @MethodSource("atTheBound")
  void onlyAFigureThatMayBeRoundedLeavesTheBoundOpenThatItStandsAt(
      Amount a, Amount b, PairVerdict verdict) {
    assertThat(verdict(clip("has", "many views", a), clip("counts", "views", b)))
        .isEqualTo(verdict);
  }

  static Stream<Arguments> dates() {
    return Stream.of(
        Arguments.of("opened on", "1987-05-12", "opened before", "1988-01-01", "COMPATIBLE"),
        Arguments.of("opened on", "1987-05-12", "opened before", "1986-01-01", "CONFLICT"),
        Arguments.of("opened on", "1987-05-12", "opened after", "1986-01-01", "COMPATIBLE"),
        Arguments.of("counted as of", "1987-05-12", "counted as of", "1987-05-13", "UNRELATED"),
        Arguments.of("opened on", "1987-05-12", "opened on", "1987-05-12", "AGREE"));
  }

  @ParameterizedTest
  @MethodSource("dates")
  void aPrepositionMakesABoundOfADate(
      String one, String given, String other, String told, PairVerdict verdict) {
    assertThat(verdict(bridge(one, given), bridge(other, told))).isEqualTo(verdict);
  }

  private static Draft bridge(String verb, String day) {
    return Draft.of(verb + day, "")
        .says("The bridge was " + verb + " " + day + ".")
        .date(day, Optional.empty(), day, Optional.empty());
  }

  @Test
  void whatIsExcludedIsNamed() {
    assertThat(
            Comparison.judge(
                    clip("has", "26 views", exactly(26)).digest(),
                    clip("counts", "views", fewerThan(23)).digest())
                .discrepancies())
        .filteredOn(found -> found.lane() == Lane.CONFLICT)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(DiscrepancyKind.VALUE_CONFLICT);
              assertThat(found.explanation()).contains("26 views").endsWith(".");
            });
  }

  @Test
  void aDayThatIsExcludedIsNamed() {
    assertThat(
            Comparison.judge(
                    bridge("opened on", "1987-05-12").digest(),
                    bridge("opened before", "1986-01-01").digest())
                .discrepancies())
        .extracting(Discrepancy::kind)
        .containsExactly(DiscrepancyKind.DATE_CONFLICT);
  }

  @Test
  void aFigureOfTheNextDayIsNoConflict() {
    Measure killed = measure("person", "kill");
    PairJudgement judged =
        Comparison.judge(
            Draft.of("Courier", "2025-10-14")
                .says("The flood killed 12 people.")
                .amount("12 people", exactly(12), killed)
                .digest(),
            Draft.of("Ledger", "2025-10-15")
                .says("The flood killed 24 people.")
                .amount("24 people", exactly(24), killed)
                .digest());

    assertThat(judged.verdict()).isEqualTo(PairVerdict.UNRELATED);
    assertThat(judged.discrepancies())
        .extracting(Discrepancy::kind)
        .containsExactly(DiscrepancyKind.SUPERSEDED);
  }

  @Test
  void anotherKindOfConflictIsOne() {
    PairJudgement judged =
        Comparison.judge(
            Draft.of("Courier", "2025-10-14")
                .says("The 47th Brigade took the harbour.")
                .identifier("47th Brigade", "brigade", "47")
                .digest(),
            Draft.of("Ledger", "2025-10-14")
                .says("The 74th Brigade took the harbour.")
                .identifier("74th Brigade", "brigade", "74")
                .digest());

    assertThat(judged.verdict()).isEqualTo(PairVerdict.CONFLICT);
    assertThat(judged.discrepancies())
        .extracting(Discrepancy::kind)
        .containsExactly(DiscrepancyKind.IDENTIFIER_CONFLICT);
  }
}
