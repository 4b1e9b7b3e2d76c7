package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.about;
import static org.crosscheck.comparison.Draft.atLeast;
import static org.crosscheck.comparison.Draft.dozens;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.fewerThan;
import static org.crosscheck.comparison.Draft.in;
import static org.crosscheck.comparison.Draft.measure;
import static org.crosscheck.comparison.Draft.upTo;
import static org.crosscheck.model.report.DiscrepancyKind.BOUND_DIFFERS;
import static org.crosscheck.model.report.DiscrepancyKind.HEADLINE_BODY_MISMATCH;
import static org.crosscheck.model.report.DiscrepancyKind.INTERNAL_INCONSISTENCY;
import static org.crosscheck.model.report.DiscrepancyKind.PRECISION_DIFFERS;
import static org.crosscheck.model.report.DiscrepancyKind.QUALIFIER_DROPPED;
import static org.crosscheck.model.report.DiscrepancyKind.SOURCES_DIFFER;
import static org.crosscheck.model.report.DiscrepancyKind.SUPERSEDED;
import static org.crosscheck.model.report.DiscrepancyKind.UNIT_OR_SCOPE_DIFFERS;
import static org.crosscheck.model.report.DiscrepancyKind.VALUE_CONFLICT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.Polarity;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Severity;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of finding on amounts: the finding and its near misses. */
class KindsTest {
  private static final Measure KILLED = measure("person", "kill");

  private static Draft report(String outlet, String day) {
    return Draft.of(outlet, day).title("Flood in Brennaford as the Selk bursts its banks");
  }

  private static Draft toll(String outlet, String day, String words, Amount amount) {
    return report(outlet, day)
        .says("The flood in Brennaford killed " + words + ".")
        .amount(words, amount, KILLED);
  }

  private static List<Discrepancy> between(Draft a, Draft b) {
    return OneEvent.between(a, b);
  }

  private static List<Discrepancy> within(Draft draft) {
    return Comparison.compare(List.of(draft.digest()), "test").discrepancies();
  }

  static Stream<Arguments> findings() {
    return Stream.of(
        Arguments.of("12 people", exactly(12), "20 people", exactly(20), VALUE_CONFLICT),
        Arguments.of("12 people", exactly(12), "at least 20 people", atLeast(20), VALUE_CONFLICT),
        Arguments.of("at least 12 people", atLeast(12), "20 people", exactly(20), BOUND_DIFFERS),
        Arguments.of(
            "up to 300 people", upTo(300), "fewer than 300", fewerThan(300), BOUND_DIFFERS),
        Arguments.of("up to 300 people", upTo(300), "300 people", exactly(300), QUALIFIER_DROPPED),
        Arguments.of("about 300 people", about(300), "300 people", exactly(300), QUALIFIER_DROPPED),
        Arguments.of("dozens of people", dozens(), "37 people", exactly(37), PRECISION_DIFFERS),
        Arguments.of(
            "9,953 people", exactly(9953), "about 10,000", about(10_000), PRECISION_DIFFERS),
        Arguments.of(
            "30,400 people", exactly(30_400), "30,000", exactly(30_000), PRECISION_DIFFERS));
  }

  @ParameterizedTest
  @MethodSource("findings")
  void twoAmountsOnOneFactGiveOneFinding(
      String oneWords, Amount one, String otherWords, Amount other, DiscrepancyKind kind) {
    List<Discrepancy> found =
        between(
            toll("Courier", "2025-10-14", oneWords, one),
            toll("Ledger", "2025-10-14", otherWords, other));

    assertThat(found).extracting(Discrepancy::kind).containsExactly(kind);
    assertThat(found.get(0).explanation())
        .contains("Courier")
        .contains("Ledger")
        .contains(oneWords)
        .contains(otherWords)
        .endsWith(".");
  }

  @Test
  void sameAmountsGiveNoFinding() {
    assertThat(
            between(
                toll("Courier", "2025-10-14", "12 people", exactly(12)),
                toll("Ledger", "2025-10-14", "12 persons", exactly(12))))
        .isEmpty();
  }

  @Test
  void smallCountsAreNotTakenForRoundedOnes() {
    assertThat(
            between(
                toll("Courier", "2025-10-14", "20 people", exactly(20)),
                toll("Ledger", "2025-10-14", "24 people", exactly(24))))
        .extracting(Discrepancy::kind)
        .containsExactly(VALUE_CONFLICT);
  }

  @Test
  void theFigureOfAnotherDayFollowsTheEarlierOne() {
    assertThat(
            between(
                toll("Courier", "2025-10-14", "12 people", exactly(12)),
                toll("Ledger", "2025-10-15", "24 people", exactly(24))))
        .extracting(Discrepancy::kind)
        .containsExactly(SUPERSEDED);
  }

  @Test
  void twoSourcesDifferWithoutConflict() {
    assertThat(
            between(
                report("Courier", "2025-10-14")
                    .saidBy("the police")
                    .says("The march drew 5,000 people.")
                    .amount("5,000 people", exactly(5000), measure("person", "march")),
                report("Ledger", "2025-10-14")
                    .saidBy("the organisers")
                    .says("The march drew 20,000 people.")
                    .amount("20,000 people", exactly(20_000), measure("person", "march"))))
        .extracting(Discrepancy::kind)
        .containsExactly(SOURCES_DIFFER);
  }

  @Test
  void anArticleThatAlsoGivesTheOthersFigureDoesNotConflictWithIt() {
    Draft both =
        toll("Ledger", "2025-10-14", "24 people", exactly(24))
            .says("In the morning the count was of 12 people.")
            .amount("12 people", exactly(12), KILLED);

    assertThat(between(toll("Courier", "2025-10-14", "12 people", exactly(12)), both))
        .noneMatch(found -> found.lane() == Lane.CONFLICT);
  }

  @Test
  void aPlanAndAFactAreNotCompared() {
    Draft plan =
        report("Ledger", "2025-10-14")
            .framed(frame -> frame.withModality(Modality.PLAN))
            .says("The levy would hit 20 people.")
            .amount("20 people", exactly(20), KILLED);

    assertThat(between(toll("Courier", "2025-10-14", "12 people", exactly(12)), plan))
        .extracting(Discrepancy::kind)
        .containsExactly(UNIT_OR_SCOPE_DIFFERS);
  }

  @Test
  void wordsThatCannotBeReadAreNotCompared() {
    Draft garbled =
        report("Ledger", "2025-10-14")
            .framed(frame -> frame.withPolarity(Polarity.UNKNOWN))
            .says("It would not was not 20 people killed.")
            .amount("20 people", exactly(20), KILLED);

    assertThat(between(toll("Courier", "2025-10-14", "12 people", exactly(12)), garbled)).isEmpty();
  }

  @Test
  void aPartIsNotSetAgainstTheWhole() {
    Draft part =
        report("Ledger", "2025-10-14")
            .says("The flood killed 7 of them in Upper Lesk.")
            .amount("7", exactly(7), KILLED);

    assertThat(between(toll("Courier", "2025-10-14", "12 people", exactly(12)), part))
        .extracting(Discrepancy::kind)
        .containsExactly(UNIT_OR_SCOPE_DIFFERS);
  }

  @Test
  void moreOfThemIsAChangeAndMoreThanIsAHedge() {
    Draft change =
        report("Ledger", "2025-10-14")
            .says("Four more, that is 4 more, were killed.")
            .amount("4", exactly(4), KILLED);

    assertThat(between(toll("Courier", "2025-10-14", "12 people", exactly(12)), change))
        .extracting(Discrepancy::lane)
        .containsExactly(Lane.NOT_COMPARABLE);
  }

  @Test
  void oneNumberOfSoldiersAndOfPeacekeepersIsOneForce() {
    assertThat(between(force("troops", "soldier", 12_000), upToForce("peacekeepers", 12_000)))
        .extracting(Discrepancy::kind)
        .containsExactly(QUALIFIER_DROPPED);
  }

  @Test
  void anotherNumberOfPeacekeepersIsAnotherForce() {
    assertThat(between(force("troops", "soldier", 12_000), upToForce("peacekeepers", 80_000)))
        .isEmpty();
  }

  private static Draft force(String noun, String concept, int size) {
    String words = String.format("%,d %s", size, noun);
    return report("Courier", "2025-10-14")
        .says("Borvia offers " + words + ".")
        .amount(words, exactly(size), measure(concept, "deploy"));
  }

  private static Draft upToForce(String noun, int size) {
    String words = String.format("up to %,d %s", size, noun);
    return report("Ledger", "2025-10-14")
        .says("Borvia would send " + words + ".")
        .amount(words, upTo(size), measure("peacekeeper", "deploy"));
  }

  @Test
  void aTollInASentenceThatNamesThePlaceIsOfThatPlace() {
    Measure inKelm =
        new Measure("person", Optional.of("kill"), Optional.empty(), Optional.of("Kelm"));

    List<Discrepancy> found =
        between(
            report("Courier", "2025-10-14")
                .says("The flood killed 2 people in Kelm.")
                .amount("2 people", exactly(2), inKelm),
            report("Ledger", "2025-10-15")
                .says("The number of people killed in the flood at Kelm rose to 3.")
                .amount("3", exactly(3), KILLED));

    assertThat(found).extracting(Discrepancy::kind).containsExactly(SUPERSEDED);
  }

  @Test
  void metresAndFeetOfOneLengthAgree() {
    Unit metre = new Unit("m", "metre", Dimension.LENGTH);
    Unit foot = new Unit("ft", "foot", Dimension.LENGTH);
    Measure level =
        new Measure("river", Optional.of("rise"), Optional.of("Selk"), Optional.empty());

    List<Discrepancy> found =
        between(
            report("Courier", "2025-10-14")
                .says("The Selk rose to 7.2 metres.")
                .amount("7.2 metres", in(metre, exactly(7.2)), level),
            report("Ledger", "2025-10-14")
                .says("The Selk rose to 23.6 feet.")
                .amount("23.6 feet", in(foot, exactly(23.6)), level));

    assertThat(found).extracting(Discrepancy::kind).containsExactly(PRECISION_DIFFERS);
  }

  @Test
  void dollarsAndEurosAreNotCompared() {
    Measure fine = new Measure("fine", Optional.of("pay"), Optional.of("bank"), Optional.empty());

    List<Discrepancy> found =
        between(
            report("Courier", "2025-10-14")
                .says("The bank pays 20 million.")
                .amount(
                    "20 million",
                    in(new Unit("USD", "US dollar", Dimension.MONEY), exactly(20e6)),
                    fine),
            report("Ledger", "2025-10-14")
                .says("The bank pays 18 million.")
                .amount(
                    "18 million",
                    in(new Unit("EUR", "euro", Dimension.MONEY), exactly(18e6)),
                    fine));

    assertThat(found).extracting(Discrepancy::lane).containsExactly(Lane.NOT_COMPARABLE);
  }

  @Test
  void aHeadlineWithAnotherFigureThanItsTextIsReported() {
    Draft article =
        Draft.of("Lantern", "2025-10-14")
            .title("River of death: 20 dead in Brennaford")
            .amount(Part.TITLE, "20 dead", exactly(20), KILLED)
            .says("The flood killed at least 12 people.")
            .amount("at least 12 people", atLeast(12), KILLED);

    assertThat(within(article))
        .extracting(Discrepancy::kind)
        .containsExactly(HEADLINE_BODY_MISMATCH);
  }

  @Test
  void aHeadlineWhoseFigureComesLaterInTheTextIsNot() {
    Draft article =
        Draft.of("Lantern", "2025-10-14")
            .title("River of death: 20 dead in Brennaford")
            .amount(Part.TITLE, "20 dead", exactly(20), KILLED)
            .says("The flood killed 12 people on the first day.")
            .amount("12 people", exactly(12), KILLED)
            .says("By evening it had killed 20 people.")
            .amount("20 people", exactly(20), KILLED);

    assertThat(within(article))
        .extracting(Discrepancy::kind)
        .doesNotContain(HEADLINE_BODY_MISMATCH);
  }

  @Test
  void aHedgeLostInTheHeadlineIsSevere() {
    Draft article =
        Draft.of("Wire", "2025-10-14")
            .title("Selk flood leaves 31 dead")
            .amount(Part.TITLE, "31 dead", exactly(31), KILLED)
            .says("The flood killed at least 31 people.")
            .amount("at least 31 people", atLeast(31), KILLED);

    assertThat(within(article))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(QUALIFIER_DROPPED);
              assertThat(found.severity()).isEqualTo(Severity.HIGH);
            });
  }

  @Test
  void twoValuesInOneArticleAreReported() {
    assertThat(within(twice("By night 14 people were killed.", 14)))
        .extracting(Discrepancy::kind)
        .containsExactly(INTERNAL_INCONSISTENCY);
  }

  @Test
  void anArticleThatSaysThatTheTollHasRisenIsConsistent() {
    assertThat(within(twice("The toll has risen to 14 people.", 14))).isEmpty();
  }

  @Test
  void aMuchSmallerCountInOneArticleMayBeOfAPart() {
    assertThat(within(twice("In the night 3 people were killed.", 3))).isEmpty();
  }

  private static Draft twice(String later, int people) {
    return toll("Courier", "2025-10-14", "12 people", exactly(12))
        .says(later)
        .amount(people + " people", exactly(people), KILLED);
  }

  @Test
  void differentThingsAndDifferentFatesAreNotCompared() {
    Draft troops =
        report("Courier", "2025-10-14")
            .says("The army has 800,000 troops; it lost 30,000.")
            .amount("800,000 troops", exactly(800_000), Measure.of("soldier"))
            .amount("30,000", exactly(30_000), measure("soldier", "kill"));
    Draft peacekeepers =
        report("Ledger", "2025-10-14")
            .says("It asks for 200,000 peacekeepers of 30 countries.")
            .amount("200,000 peacekeepers", exactly(200_000), measure("peacekeeper", "need"))
            .amount("30 countries", exactly(30), Measure.of("country"));

    assertThat(between(troops, peacekeepers)).isEmpty();
  }

  @Test
  void fiveOfTheThirtyEightArePart() {
    Draft part =
        report("Ledger", "2025-10-14")
            .says("By night 5 of the 38 people killed had been named.")
            .amount("5 of the 38 people", exactly(5), KILLED);

    assertThat(between(toll("Courier", "2025-10-14", "38 people", exactly(38)), part))
        .extracting(Discrepancy::lane)
        .doesNotContain(Lane.CONFLICT);
    assertThat(
            between(
                toll("Courier", "2025-10-14", "38 people", exactly(38)),
                report("Ledger", "2025-10-14")
                    .says("The flood killed 5 of its guests.")
                    .amount("5", exactly(5), KILLED)))
        .extracting(Discrepancy::lane)
        .doesNotContain(Lane.CONFLICT);
  }

  @Test
  void whatHasBeenDoneSoFarWasLessBefore() {
    assertThat(
            between(
                tested("2025-10-14", "112 people", 112, "has tested"),
                tested("2025-10-15", "190 people", 190, "has now tested")))
        .extracting(Discrepancy::kind)
        .containsExactly(SUPERSEDED);
    assertThat(
            between(
                tested("2025-10-14", "190 people", 190, "has tested"),
                tested("2025-10-15", "112 people", 112, "has now tested")))
        .extracting(Discrepancy::kind)
        .containsExactly(VALUE_CONFLICT);
  }

  private static Draft tested(String day, String words, int people, String verb) {
    return report("Outlet of " + day, day)
        .says("The clinic in Brennaford " + verb + " " + words + ".")
        .amount(words, exactly(people), measure("person", "test"));
  }
}
