package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.atLeast;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.upTo;

import java.util.List;
import java.util.Optional;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.TimexType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Quotations of one speaker under two spellings, sentences that one outlet shortens, times of day
 * of one happening, and bounds that are no two ways of giving one number.
 */
class LikeSayingsTest {
  private static Draft report(String outlet) {
    return Draft.of(outlet, "2025-06-02").title("Tram leaves the rails at Orrvik station");
  }

  private static Draft quoted(String outlet, String speaker, String words) {
    return report(outlet).says("\"" + words + "\" " + speaker + " said.").quote(speaker, words);
  }

  private static List<Discrepancy> between(Draft a, Draft b) {
    return OneEvent.between(a, b);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bruce Landgren | Bruce Landgrem | 1",
        "Jana Kolarova | Jana Kollarova | 1",
        "Bruce Landgren | Agnes Holt | 0",
      })
  void aSpeakerSpelledOtherwiseIsOne(String one, String other, int expected) {
    assertThat(
            between(
                    quoted("Post", one, "Nobody tells us when the line will open again."),
                    quoted("Echo", other, "Nobody told us when the line opens again."))
                .stream()
                .filter(found -> found.kind() == DiscrepancyKind.QUOTE_VARIANT))
        .hasSize(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a clause is left out
        "My first thought was that the brakes had failed. | My first thought was that the brakes"
            + " had failed because I heard a long shriek. | 1",
        // a word or two
        "My first thought was that the brakes had failed. | My very first thought was that the"
            + " brakes had failed. | 0",
      })
  void aShortenedSentenceIsNoted(String part, String whole, int expected) {
    assertThat(
            between(quoted("Post", "Ada Brandt", part), quoted("Echo", "Ada Brandt", whole))
                .stream()
                .filter(found -> found.rule().equals("quote-variant/shortened")))
        .hasSize(expected);
  }

  private static Draft clocked(String outlet, String sentence, String words, String time) {
    return report(outlet)
        .says(sentence)
        .time(words, TimexType.TIME, time, "", Draft.measure("derail", "derail"));
  }

  private static Draft clockedOtherwise(String outlet, String sentence, String words, String time) {
    return report(outlet)
        .says(sentence)
        .time(words, TimexType.TIME, time, "", Draft.measure("accident", "happen"));
  }

  @Test
  void theOnlyTimesOfDayOfTwoArticlesAreOfOneHappening() {
    assertThat(
            between(
                clocked("Post", "The tram derailed at 3:40 p.m.", "3:40 p.m.", "2025-06-02T15:40"),
                clockedOtherwise(
                    "Echo", "The accident happened at 3:52 p.m.", "3:52 p.m.", "2025-06-02T15:52")))
        .extracting(Discrepancy::rule)
        .containsExactly("precision-differs/clock");
  }

  @Test
  void timesHoursApartMayBeOfTwo() {
    assertThat(
            between(
                clocked("Post", "The tram derailed at 3:40 p.m.", "3:40 p.m.", "2025-06-02T15:40"),
                clockedOtherwise(
                    "Echo", "The line reopened at 6:15 p.m.", "6:15 p.m.", "2025-06-02T18:15")))
        .isEmpty();
  }

  @Test
  void ofSeveralTimesNoneIsTakenForAnother() {
    Draft several =
        clockedOtherwise(
                "Echo", "The first ambulance came at 3:52 p.m.", "3:52 p.m.", "2025-06-02T15:52")
            .says("A crane arrived at 5:20 p.m.")
            .time(
                "5:20 p.m.",
                TimexType.TIME,
                "2025-06-02T17:20",
                "",
                Draft.measure("crane", "arrive"));
    assertThat(
            between(
                clocked("Post", "The tram derailed at 3:40 p.m.", "3:40 p.m.", "2025-06-02T15:40"),
                several))
        .isEmpty();
  }

  private static Draft wounded(String outlet, String words, Amount amount) {
    return report(outlet)
        .says("In the tram " + words + " were hurt.")
        .amount(
            words,
            amount,
            new Measure("person", Optional.of("wound"), Optional.empty(), Optional.empty()));
  }

  @Test
  void aFigureFarBelowACeilingIsAnotherBound() {
    assertThat(
            between(
                wounded("Post", "65 people", exactly(65)),
                wounded("Echo", "up to 90 people", upTo(90))))
        .extracting(Discrepancy::rule)
        .containsExactly("bound-differs/loose");
  }

  @Test
  void twoFloorsAreTwoBounds() {
    assertThat(
            between(
                wounded("Post", "at least 50 people", atLeast(50)),
                wounded("Echo", "at least 60 people", atLeast(60))))
        .extracting(Discrepancy::kind)
        .containsExactly(DiscrepancyKind.BOUND_DIFFERS);
  }

  @Test
  void aFigureNearItsBoundIsGivenMoreExactly() {
    assertThat(
            between(
                wounded("Post", "87 people", exactly(87)),
                wounded("Echo", "up to 90 people", upTo(90))))
        .extracting(Discrepancy::kind)
        .containsExactly(DiscrepancyKind.PRECISION_DIFFERS);
  }
}
