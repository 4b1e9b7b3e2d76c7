package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.in;
import static org.crosscheck.comparison.Draft.measure;

import java.util.List;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts and sizes that are of one thing only if one looks at the words right beside them. */
class ExtentsTest {
  private static final Unit MPH = new Unit("mph", "mile per hour", Dimension.SPEED);

  private static Draft counted(
      String outlet, String sentence, String words, double n, String of, String role) {
    return Draft.of(outlet, "2025-06-02")
        .title("Ferry sinks off Marle in storm")
        .says(sentence)
        .amount(words, exactly(n), measure(of, role));
  }

  private static List<String> between(Draft a, Draft b) {
    return OneEvent.between(a, b).stream()
        .filter(found -> found.lane() != Lane.NOT_COMPARABLE)
        .filter(found -> found.lane() != Lane.AGREEMENT)
        .map(Discrepancy::kind)
        .map(kind -> kind.label())
        .toList();
  }

  @Test
  void partsOfOneWholeAreOnePart() {
    assertThat(
            between(
                counted(
                    "Post", "He was cleared of 14 of the 17 claims.", "14", 14, "claim", "clear"),
                counted(
                    "Echo", "Jurors cleared him of 15 of 17 claims.", "15", 15, "claim", "clear")))
        .containsExactly("value-conflict");
  }

  @Test
  void partsToWhichOtherThingsHappenAreTwo() {
    assertThat(
            between(
                counted(
                    "Post", "He was cleared of 14 of the 17 claims.", "14", 14, "claim", "clear"),
                counted("Echo", "Three of 17 claims were upheld.", "Three", 3, "claim", "uphold")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"19, value-conflict", "9, "})
  void moreBodiesAreMoreDead(double bodies, String kind) {
    String words = (int) bodies + " bodies";
    assertThat(
            between(
                counted("Post", "The wreck killed 12 people.", "12 people", 12, "person", "kill"),
                counted(
                    "Echo",
                    "Divers have recovered " + words + ".",
                    words,
                    bodies,
                    "person",
                    "recover")))
        .isEqualTo(kind == null ? List.of() : List.of(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The storm killed 12 people and injured another 30. | value-conflict",
        "Another 30 are still in hospital, injured. | value-conflict",
        "Another 30 were injured on Sunday. | ",
      })
  void anotherBesideTheDeadIsNoChange(String sentence, String kind) {
    assertThat(
            between(
                counted("Post", sentence, "30", 30, "person", "wound"),
                counted(
                    "Echo", "Some 41 people were injured.", "41 people", 41, "person", "wound")))
        .isEqualTo(kind == null ? List.of() : List.of(kind));
  }

  private static Draft gusts(String outlet, String sentence, double value, Modality modality) {
    String words = (int) value + " mph";
    return Draft.of(outlet, "2025-06-02")
        .title("Ferry sinks off Marle in storm")
        .says(sentence.formatted(words))
        .framed(frame -> frame.withModality(modality))
        .amount(words, in(MPH, exactly(value)), Measure.of("gust"));
  }

  @Test
  void aForecastIsNoOtherValueOfWhatWasMeasured() {
    Draft measured =
        gusts("Post", "Gusts of %s hit the strait at noon.", 70, Modality.REPORTED_FACT);
    Draft forecast =
        gusts("Echo", "Gusts of %s in the strait at noon were forecast.", 55, Modality.FORECAST);
    Draft other = gusts("Echo", "Gusts of %s hit the strait at noon.", 55, Modality.REPORTED_FACT);
    assertThat(between(measured, forecast)).isEmpty();
    assertThat(between(measured, other)).containsExactly("value-conflict");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gusts of %s hit Marle at noon. | value-conflict",
        "At noon gusts hit %s in Port Orva. | ",
        "At noon gusts hit %s in the capital. | "
      })
  void twoPlacesHaveTwoValues(String sentence, String kind) {
    Draft here = gusts("Post", "At noon gusts hit %s in Marle.", 70, Modality.REPORTED_FACT);
    Draft there = gusts("Echo", sentence, 55, Modality.REPORTED_FACT);
    assertThat(between(here, there)).isEqualTo(kind == null ? List.of() : List.of(kind));
  }

  @ParameterizedTest
  @CsvSource({"94, ", "40, value-conflict"})
  void whoCountsTwoThingsIsAnsweredByOne(double told, String kind) {
    Draft two =
        counted("Post", "They shot down 31 drones.", "31 drones", 31, "drone", "intercept")
            .says("Across the country 94 drones were shot down.")
            .amount("94 drones", exactly(94), measure("drone", "intercept"));
    String words = (int) told + " drones";
    Draft one = counted("Echo", words + " were shot down.", words, told, "drone", "intercept");
    assertThat(between(two, one)).isEqualTo(kind == null ? List.of() : List.of(kind));
  }

  @Test
  void seatsGainedAreNoSeatsHeld() {
    assertThat(
            between(
                Draft.of("Post", "2025-06-02")
                    .title("Vote in Arvelia")
                    .says("The Reeds gained 12 seats.")
                    .amount("12 seats", exactly(12), Measure.of("seat")),
                Draft.of("Echo", "2025-06-02")
                    .title("Vote in Arvelia")
                    .says("The Reeds have 13 seats.")
                    .amount("13 seats", exactly(13), Measure.of("seat"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-06-03, two values as of different days", "2025-06-02, cannot both hold"})
  void whatIsCountedADayLaterMayHaveChanged(String day, String clause) {
    Draft first =
        Draft.of("Post", "2025-06-02")
            .title("Fire near Marle")
            .says("Some 640 firefighters fought the fire.")
            .amount("640 firefighters", exactly(640), Measure.of("firefighter"));
    Draft second =
        Draft.of("Echo", day)
            .title("Fire near Marle")
            .says("The fire was fought by 810 firefighters.")
            .amount("810 firefighters", exactly(810), Measure.of("firefighter"));
    assertThat(OneEvent.between(first, second))
        .singleElement()
        .satisfies(found -> assertThat(found.explanation()).contains(clause));
  }
}
