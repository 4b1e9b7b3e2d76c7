package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.TimexType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths of time that something lasted. */
class LengthsTest {
  private static final String TITLE = "Siege at the Marl mill ends, hostages safe";

  private static Measure lasting(String thing) {
    return Draft.measure(thing, "last");
  }

  private static Draft siege(String outlet, String words, String value, String mod) {
    return Draft.of(outlet, "2025-10-14")
        .title(TITLE)
        .says("Hostages walked free when the siege at the Marl mill ended after " + words + ".")
        .time(words, TimexType.DURATION, value, mod, lasting("siege"));
  }

  private static List<Discrepancy> found(Draft a, Draft b) {
    return OneEvent.between(a, b);
  }

  @ParameterizedTest
  @CsvSource({
    "six hours, PT6H, '', nine hours, PT9H, '', value-conflict",
    "six hours, PT6H, '', 360 minutes, PT360M, '', none",
    "18 weeks, P18W, '', at least 18 weeks, P18W, EQUAL_OR_MORE, qualifier-dropped",
    "nearly six hours, PT6H, LESS_THAN, about six hours, PT6H, APPROX, bound-differs",
    "six hours, PT6H, '', a night, P1D, '', none",
    "six hours, PT6H, '', one day, P1D, '', value-conflict",
    "two years, P2Y, '', months, PXM, '', precision-differs",
    "five months, P5M, '', months, PXM, '', precision-differs",
    "two years, P2Y, '', 24 months, P24M, '', none",
    "14 weeks, P14W, '', four months, P4M, '', none",
    "18 months, P18M, '', two years, P2Y, '', none",
    "six months, P6M, '', a year, P1Y, '', value-conflict",
    "10 days, P10D, '', three weeks, P3W, '', value-conflict",
    "about an hour, PT1H, APPROX, 55 minutes, PT55M, '', precision-differs",
    "an hour and a half, PT1H30M, '', 90 minutes, PT90M, '', none",
    "two to three hours, PT2H to PT3H, '', two hours, PT2H, '', qualifier-dropped",
    "two to three hours, PT2H to PT3H, '', five hours, PT5H, '', value-conflict",
    "two to three hours, PT2H to PT3H, '', 150 minutes, PT150M, '', precision-differs",
    "two to three hours, PT2H to PT3H, '', 120 to 180 minutes, PT120M to PT180M, '', none",
    "two to three hours, PT2H to PT3H, '', three to four hours, PT3H to PT4H, '', precision-differs",
    "18 months to two years, P18M to P2Y, '', 18 to 24 months, P18M to P24M, '', none",
    "up to two to three hours, PT2H to PT3H, EQUAL_OR_LESS, three hours, PT3H, '', qualifier-dropped",
    "at least two to three hours, PT2H to PT3H, EQUAL_OR_MORE, an hour, PT1H, '', value-conflict"
  })
  void areComparedAsAmountsAre(
      String a,
      String valueOfA,
      String modOfA,
      String b,
      String valueOfB,
      String modOfB,
      String kind) {
    List<String> kinds =
        found(siege("Post", a, valueOfA, modOfA), siege("Courier", b, valueOfB, modOfB)).stream()
            .map(found -> found.kind().label())
            .toList();
    assertThat(kinds).isEqualTo(kind.equals("none") ? List.of() : List.of(kind));
  }

  @Test
  void twoLimitsOfWhichOneIsTwiceTheOtherAreShown() {
    String atMost = "EQUAL_OR_LESS";
    assertThat(
            found(
                siege("Post", "12 hours", "PT12H", atMost),
                siege("Courier", "a day", "P1D", atMost)))
        .extracting(Discrepancy::kind)
        .containsExactly(DiscrepancyKind.BOUND_DIFFERS);
    assertThat(
            found(
                siege("Post", "30 days", "P30D", atMost),
                siege("Courier", "a month", "P1M", atMost)))
        .extracting(Discrepancy::lane)
        .containsOnly(Lane.NOISE);
  }

  @Test
  void muchLooserLengthIsShownToTheReader() {
    assertThat(found(siege("Post", "two years", "P2Y", ""), siege("Courier", "months", "PXM", "")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.lane()).isEqualTo(Lane.NUANCE);
              assertThat(found.explanation()).contains("“two years”", "“months”", "loosely");
            });
  }

  @Test
  void lengthsThatAnArticleGivesTwiceAreOfTwoThings() {
    Draft two =
        siege("Courier", "nine hours", "PT9H", "")
            .says("An earlier siege at the same mill lasted two days.")
            .time("two days", TimexType.DURATION, "P2D", "", lasting("siege"));
    assertThat(found(siege("Post", "six hours", "PT6H", ""), two)).isEmpty();
  }

  @Test
  void lengthsOfThingsThatOnlyShareTheirNameAreNotCompared() {
    Draft one =
        Draft.of("Post", "2025-10-14")
            .title(TITLE)
            .says("Pollard got a three-year ban.")
            .time("three-year", TimexType.DURATION, "P3Y", "", lasting("ban"));
    Draft other =
        Draft.of("Courier", "2025-10-14")
            .title(TITLE)
            .says("Smoking falls under a two-year ban.")
            .time("two-year", TimexType.DURATION, "P2Y", "", lasting("ban"));
    assertThat(found(one, other)).isEmpty();
  }

  @Test
  void lengthsOfThingsThatOnlyLastAreNotCompared() {
    Draft one =
        inWords(
            "Post",
            "The ban on night shifts will run for three years.",
            "three years",
            "P3Y",
            lasting("ban"));
    Draft other =
        inWords(
            "Courier",
            "A ban on weekend work will run for five years.",
            "five years",
            "P5Y",
            lasting("ban"));
    assertThat(found(one, other)).isEmpty();
  }

  @Test
  void deedsInKindredWordsTieLengths() {
    Draft one =
        inWords(
            "Post",
            "The jury had deliberated for four days.",
            "four days",
            "P4D",
            Draft.measure("deliberate", "go on"));
    Draft other =
        inWords(
            "Courier",
            "Five days of deliberations were needed to convict him.",
            "Five days",
            "P5D",
            Draft.measure("convict", "go on"));
    assertThat(found(one, other)).extracting(Discrepancy::lane).containsOnly(Lane.NUANCE);
  }

  private static Draft inWords(
      String outlet, String sentence, String words, String value, Measure what) {
    return Draft.of(outlet, "2025-10-14")
        .title(TITLE)
        .says(sentence)
        .time(words, TimexType.DURATION, value, "", what);
  }

  private static Measure term(String role, String who) {
    return new Measure("sentence", Optional.of(role), Optional.of(who), Optional.empty());
  }

  @Test
  void sentencesOfOnePersonAreAConflict() {
    Draft one =
        inWords(
            "Post",
            "Pollard was jailed for nine years.",
            "nine years",
            "P9Y",
            term("sentence", "Jo Pollard"));
    Draft other =
        inWords(
            "Courier",
            "A court sentenced Jo Pollard to 11 years in prison.",
            "11 years",
            "P11Y",
            term("sentence", "Jo Pollard"));
    assertThat(found(one, other)).extracting(Discrepancy::lane).containsExactly(Lane.CONFLICT);
  }

  @ParameterizedTest
  @CsvSource({"sentence, Mara Delgado", "demand, Jo Pollard", "serve, Jo Pollard"})
  void sentencesOfTwoPeopleOrOtherTermsAreNone(String role, String who) {
    Draft one =
        inWords(
            "Post",
            "For the siege a court sentenced Jo Pollard to nine years in prison.",
            "nine years",
            "P9Y",
            term("sentence", "Jo Pollard"));
    Draft other =
        inWords(
            "Courier",
            "For the siege it was 11 years in prison in the end.",
            "11 years",
            "P11Y",
            term(role, who));
    assertThat(found(one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police may hold the men for 72 hours. | hold | go on | true",
        // another deed, and a limit
        "The mills stay closed for 72 hours. | close | go on | false",
        "Police must charge the men within 72 hours. | charge | within | false",
      })
  void lengthsOfOneDeedAreANuance(String sentence, String deed, String role, boolean same) {
    Draft one =
        inWords(
            "Post",
            "The men can be held for 48 hours.",
            "48 hours",
            "PT48H",
            Draft.measure("hold", "go on"));
    Draft other = inWords("Courier", sentence, "72 hours", "PT72H", Draft.measure(deed, role));
    assertThat(found(one, other))
        .extracting(Discrepancy::lane)
        .isEqualTo(same ? List.of(Lane.NUANCE) : List.of());
  }

  @Test
  void theTimeBetweenTwoBlastsIsOneFact() {
    Measure gap = Draft.measure("explode", "follow");
    Draft one =
        Draft.of("Post", "2025-10-14")
            .title(TITLE)
            .says("A second blast about 15 seconds later shook the hall.")
            .time("about 15 seconds", TimexType.DURATION, "PT15S", "APPROX", gap);
    Draft other =
        Draft.of("Courier", "2025-10-14")
            .title(TITLE)
            .says("Two bombs went off within 40 seconds of each other.")
            .time("40 seconds", TimexType.DURATION, "PT40S", "EQUAL_OR_LESS", gap);
    assertThat(found(one, other))
        .singleElement()
        .satisfies(found -> assertThat(found.kind().label()).isEqualTo("precision-differs"));
  }
}
