package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.atLeast;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.measure;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tolls that are of one thing, and those that only look so. */
class TollsTest {
  private static final String TITLE = "Gunman attacks market hall in Brennaford";
  private static final Measure KILLED = measure("person", "kill");

  private static Measure killedIn(String place) {
    return new Measure("person", Optional.of("kill"), Optional.empty(), Optional.of(place));
  }

  private static Draft article(String outlet, String day) {
    return Draft.of(outlet, day).title(TITLE);
  }

  private static List<Discrepancy> compare(Draft a, Draft b) {
    return Comparison.compare(List.of(a.digest(), b.digest()), "test").discrepancies();
  }

  private static boolean conflict(Draft a, Draft b) {
    return compare(a, b).stream().anyMatch(found -> found.lane() == Lane.CONFLICT);
  }

  @ParameterizedTest
  @CsvSource({
    "'Six people are dead, including the gunman.', 6, false",
    "'Six people are dead, including the suspected attacker.', 6, false",
    "'Six people are dead, including a child.', 6, true",
    "'Six people are dead.', 6, true",
    "'Forty people are dead, including the gunman.', 40, true"
  })
  void aCountThatIncludesWhoDidItIsAnotherCount(String sentence, int dead, boolean expected) {
    String words = sentence.substring(0, sentence.indexOf(" are"));
    Draft with = article("Post", "2025-10-14").says(sentence).amount(words, exactly(dead), KILLED);
    Draft without =
        article("Courier", "2025-10-14")
            .says("Five people were killed.")
            .amount("Five people", exactly(5), KILLED);
    assertThat(conflict(with, without)).isEqualTo(expected);
  }

  @Test
  void theHeadlinesPlaceIsThatOfTheEvent() {
    Draft first =
        Draft.of("Post", "2025-10-14")
            .title("Quake kills 120 in Brennaford")
            .amount(Part.TITLE, "120", exactly(120), killedIn("Brennaford"))
            .says("The quake struck before dawn.");
    Draft second =
        Draft.of("Courier", "2025-10-15")
            .title("Brennaford quake: rescuers dig on")
            .says("The toll of the quake stood at 153.")
            .amount("153", exactly(153), KILLED);
    assertThat(compare(first, second))
        .extracting(Discrepancy::kind)
        .containsExactly(DiscrepancyKind.SUPERSEDED);
  }

  @Test
  void aPlaceThatAnArticleCountsApartIsAPart() {
    Draft first =
        Draft.of("Post", "2025-10-14")
            .title("Quake kills 120 in Brennaford")
            .amount(Part.TITLE, "120", exactly(120), killedIn("Brennaford"))
            .says("The quake killed 160 people in the whole valley.")
            .amount("160 people", exactly(160), KILLED);
    Draft second =
        Draft.of("Courier", "2025-10-14")
            .title("Brennaford quake: rescuers dig on")
            .says("The toll of the quake stood at 153.")
            .amount("153", exactly(153), KILLED);
    assertThat(compare(first, second))
        .filteredOn(found -> found.lane() == Lane.CONFLICT)
        .allSatisfy(found -> assertThat(found.explanation()).doesNotContain("120"));
  }

  @Test
  void whatWasCountedForYearsIsNotWhatTheEventAdded() {
    Measure seized = measure("child", "abduct");
    TimeInterval years =
        new TimeInterval(
            Range.atLeast(LocalDate.parse("2022-01-01").atStartOfDay()), TimePrecision.YEAR);
    Draft first =
        article("Post", "2025-10-14")
            .saidBy("Safe Schools")
            .says("Since 2022 at least 300 pupils were abducted.")
            .framed(frame -> frame.withValidTime(Optional.of(years)))
            .amount("at least 300 pupils", atLeast(300), seized);
    Draft second =
        article("Courier", "2025-10-14")
            .saidBy("Ministry of Defence")
            .says("The gunmen abducted 23 girls.")
            .amount("23 girls", exactly(23), seized);
    assertThat(compare(first, second)).isEmpty();
  }

  @Test
  void whoDidItIsNotAmongTheHurt() {
    Measure hurt = measure("person", "wound");
    Draft first =
        article("Post", "2025-10-14")
            .says("Six people are dead, including the gunman, and nine were hurt.")
            .amount("nine", exactly(9), hurt);
    Draft second =
        article("Courier", "2025-10-14")
            .says("Eight people were hurt.")
            .amount("Eight people", exactly(8), hurt);
    assertThat(conflict(first, second)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "The railway raised the number to 9., 2025-10-15, SUPERSEDED",
    "The railway raised the number to 9., 2025-10-14, VALUE_CONFLICT",
    "The railway went on to 9., 2025-10-15, VALUE_CONFLICT"
  })
  void whatWasRaisedFollowsWhatWasBefore(String sentence, String day, DiscrepancyKind expected) {
    Measure offered = measure("offer", "offer");
    Draft first =
        article("Post", "2025-10-14")
            .says("The railway made 4 offers.")
            .amount("4", exactly(4), offered);
    Draft second = article("Courier", day).says(sentence).amount("9", exactly(9), offered);
    assertThat(compare(first, second)).extracting(Discrepancy::kind).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"remained, SUPERSEDED", "were brought to, VALUE_CONFLICT"})
  void whatIsLeftOfACountMayBeLess(String verb, DiscrepancyKind expected) {
    Measure survived = measure("person", "survive");
    Draft first =
        article("Post", "2025-10-14")
            .says("Twenty survivors were taken to hospital.")
            .amount("Twenty", exactly(20), survived);
    Draft second =
        article("Courier", "2025-10-16")
            .says("Fifteen survivors " + verb + " hospital.")
            .amount("Fifteen", exactly(15), survived);
    assertThat(compare(first, second)).extracting(Discrepancy::kind).containsExactly(expected);
  }

  private static Draft missing(String outlet, int hour, String words, int missing) {
    return article(outlet, "2025-10-14")
        .at(hour)
        .says(words + " are missing after the attack.")
        .amount(words, exactly(missing), measure("person", "miss"));
  }

  @Test
  void theMissingAreFoundInTheCourseOfADay() {
    Draft morning = missing("Post", 7, "Four people", 4);
    Draft evening = missing("Courier", 18, "Two people", 2);
    assertThat(compare(morning, evening))
        .extracting(Discrepancy::kind)
        .contains(DiscrepancyKind.SUPERSEDED);
    Draft soon = missing("Courier", 8, "Two people", 2);
    assertThat(compare(morning, soon))
        .extracting(Discrepancy::kind)
        .doesNotContain(DiscrepancyKind.SUPERSEDED);
  }

  @Test
  void whoKnowsOfMoreDoesNotSayAtLeastSoFew() {
    Draft bound =
        article("Post", "2025-10-14")
            .says("Guards counted at least 30 carts.")
            .amount("at least 30 carts", atLeast(30), measure("cart", "count"));
    Draft exact =
        article("Courier", "2025-10-14")
            .says("Guards counted 35 carts.")
            .amount("35 carts", exactly(35), measure("cart", "count"));
    assertThat(compare(bound, exact))
        .extracting(Discrepancy::kind)
        .contains(DiscrepancyKind.BOUND_DIFFERS);
    Draft rounded =
        article("Courier", "2025-10-14")
            .says("Guards counted 31 carts.")
            .amount("31 carts", exactly(31), measure("cart", "count"));
    assertThat(compare(bound, rounded))
        .extracting(Discrepancy::kind)
        .doesNotContain(DiscrepancyKind.BOUND_DIFFERS);
  }
}
