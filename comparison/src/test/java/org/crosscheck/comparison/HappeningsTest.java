package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dates are of one happening, and when two of them cannot both hold. */
class HappeningsTest {
  private static final String PUBLISHED = "2025-10-14";

  private static Draft dated(String outlet, String day, Measure happening) {
    return Draft.of(outlet, PUBLISHED)
        .title("Council of Brennaford fights over the new bridge")
        .says("In Brennaford it is " + day + " that counts for the bridge.")
        .date(day, Optional.empty(), day, Optional.of(happening));
  }

  /** Concept, role and participants, as they are written in labels. */
  private static Measure happening(String label) {
    String[] parts = label.split("·", -1);
    return new Measure(
        parts[0],
        Optional.of(parts[1]),
        Optional.of(parts[2]).filter(who -> !who.equals("–")),
        Optional.empty());
  }

  private static boolean conflict(Draft a, Draft b) {
    return OneEvent.between(a, b).stream()
        .anyMatch(
            found ->
                found.kind() == DiscrepancyKind.DATE_CONFLICT && found.lane() == Lane.CONFLICT);
  }

  @ParameterizedTest
  @CsvSource({
    "vote·vote·parliament, 2025-10-21, vote·vote·parliament, 2025-10-22, true",
    "vote·vote·German parliament, 2025-10-21, vote·vote·parliament, 2025-10-22, true",
    "budget·vote·parliament, 2025-10-21, vote·vote·parliament, 2025-10-22, true",
    "evacuation·order·Mirela Dragos, 2025-10-13, evacuation·order·Mirella Dragos, 2025-10-12, true",
    "vote·vote·parliament, 2025-10-21, vote·vote·parliament, 2025-10-21, false",
    "vote·vote·parliament, 2025-10-21, vote·vote·council, 2025-10-22, false",
    "budget·vote·parliament, 2025-10-21, bridge·vote·parliament, 2025-10-22, false",
    "vote·vote·–, 2025-10-21, vote·vote·–, 2025-10-22, false",
    "vote·vote·parliament, 2025-10-21, vote·vote·–, 2025-10-22, false",
    "meet·meet·council, 2025-10-13, meet·meet·council, 2025-10-06, false",
    "meet·meet·council, 2025-10-13, meet·meet·council, 2025-10-20, false"
  })
  void twoDaysConflictOnlyWhereOneHappeningIsMeant(
      String a, String dayOfA, String b, String dayOfB, boolean expected) {
    Draft one = dated("Harbour Post", dayOfA, happening(a));
    Draft other = dated("Hill Courier", dayOfB, happening(b));
    assertThat(conflict(one, other)).isEqualTo(expected);
  }

  private static Draft limited(String outlet, String day) {
    TimeInterval until =
        new TimeInterval(
            Range.lessThan(LocalDate.parse(day).plusDays(1).atStartOfDay()), TimePrecision.DAY);
    return Draft.of(outlet, PUBLISHED)
        .title("Council of Brennaford fights over the new bridge")
        .framed(frame -> frame.withValidTime(Optional.of(until)))
        .says("In Brennaford it is " + day + " that counts for the bridge.")
        .date(day, Optional.empty(), day, Optional.of(happening("bridge·open·council")));
  }

  @Test
  void twoDeadlinesConflict() {
    assertThat(
            conflict(limited("Harbour Post", "2026-03-31"), limited("Hill Courier", "2026-12-31")))
        .isTrue();
  }

  @Test
  void aDayWithinADeadlineDoesNot() {
    Draft day = dated("Hill Courier", "2026-03-01", happening("bridge·open·council"));
    assertThat(conflict(limited("Harbour Post", "2026-03-31"), day)).isFalse();
  }

  private static Draft deadly(String outlet, String sentence, String day, String date) {
    return Draft.of(outlet, PUBLISHED)
        .title("Bus crash in Brennaford")
        .says(sentence)
        .date(day, Optional.empty(), date, Optional.of(happening("kill·kill·–")));
  }

  @Test
  void twoDaysOfOneDisasterConflict() {
    Draft one =
        deadly(
            "Post",
            "Nine people died in the bus crash in Brennaford on Sunday.",
            "Sunday",
            "2025-10-12");
    assertThat(
            conflict(
                one,
                deadly(
                    "Courier",
                    "On Saturday the crash of a bus killed nine in Brennaford.",
                    "Saturday",
                    "2025-10-11")))
        .isTrue();
    assertThat(
            conflict(
                one,
                deadly(
                    "Courier",
                    "A woman hurt in the bus crash in Brennaford died of her wounds"
                        + " on Monday.",
                    "Monday",
                    "2025-10-13")))
        .isFalse();
    assertThat(
            conflict(
                one,
                deadly(
                    "Courier",
                    "Two men died in a fire in Selk on Monday.",
                    "Monday",
                    "2025-10-13")))
        .isFalse();
  }

  private static Draft inYear(String outlet, String sentence, int year) {
    return Draft.of(outlet, PUBLISHED)
        .title("Council of Brennaford fights over the new bridge")
        .says(sentence)
        .year(String.valueOf(year));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The old bridge was opened in 1968. | 1968 | The bridge, opened to carts in 1966, is too"
            + " narrow. | 1966 | true",
        "The old bridge was built in 1968. | 1968 | The old bridge dates from 1966. | 1966 | true",
        "The old bridge was painted in 1968. | 1968 | The old bridge was opened in 1966. | 1966"
            + " | false",
      })
  void yearsAreOfOneHappeningByTheVerbBeforeThem(
      String one, int year, String other, int otherYear, boolean expected) {
    assertThat(
            OneEvent.between(inYear("Post", one, year), inYear("Courier", other, otherYear))
                .stream()
                .anyMatch(found -> found.kind() == DiscrepancyKind.DATE_CONFLICT))
        .isEqualTo(expected);
  }

  @Test
  void oneNameOfADayIsNotTwoDays() {
    Measure signing = happening("treaty·sign·ministers");
    Draft one =
        Draft.of("Post", PUBLISHED)
            .title("Ministers near treaty on the Selk bridge")
            .says("The ministers could sign the treaty by Friday.")
            .date("Friday", Optional.empty(), "2025-10-17", Optional.of(signing));
    Draft other =
        Draft.of("Courier", PUBLISHED)
            .title("Ministers near treaty on the Selk bridge")
            .says("The ministers could sign the treaty by Friday.")
            .date("Friday", Optional.empty(), "2025-10-24", Optional.of(signing));
    assertThat(conflict(one, other)).isFalse();
  }
}
