package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.atLeast;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.measure;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Fact;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.value.Measure;
import org.junit.jupiter.api.Test;

/** Tolls of an event's sites and of the whole. */
class SitesTest {
  private static final String TITLE = "Blasts hit Marl: airport and station closed";
  private static final Measure KILLED = measure("person", "kill");

  private static Draft article(String outlet) {
    return Draft.of(outlet, "2025-10-14").title(TITLE);
  }

  private static Draft bySites(String outlet) {
    return article(outlet)
        .says("The blasts in Marl killed at least 33 people.")
        .amount("at least 33 people", atLeast(33), KILLED)
        .says("Some 12 people were killed at the Marl airport.")
        .amount("12 people", exactly(12), KILLED)
        .says("Another blast tore up the station, and 21 people died at the metro station.")
        .amount("21 people", exactly(21), KILLED);
  }

  private static ConsistencyReport compare(Draft a, Draft b) {
    return Comparison.compare(List.of(a.digest(), b.digest()), "test");
  }

  private static Set<String> labels(ConsistencyReport report) {
    return report.facts().stream().map(Fact::label).collect(Collectors.toSet());
  }

  private static boolean hasConflict(ConsistencyReport report) {
    return report.discrepancies().stream().anyMatch(found -> found.lane() == Lane.CONFLICT);
  }

  @Test
  void areFactsOfTheirOwn() {
    ConsistencyReport report =
        compare(
            bySites("Post"),
            article("Courier")
                .says("Two bombs went off at the airport, where 12 people were killed.")
                .amount("12 people", exactly(12), KILLED)
                .says("The toll stands at 33.")
                .amount("33", exactly(33), KILLED));
    assertThat(labels(report))
        .isEqualTo(
            ImmutableSet.of(
                "How many people were killed?",
                "How many people were killed in the airport?",
                "How many people were killed in the station?"));
    assertThat(hasConflict(report)).isFalse();
  }

  @Test
  void twoTollsOfOneSiteConflict() {
    assertThat(
            hasConflict(
                compare(
                    bySites("Post"),
                    article("Courier")
                        .says("In all 18 people were killed at the airport.")
                        .amount("18 people", exactly(18), KILLED))))
        .isTrue();
  }

  @Test
  void tollsOfTwoSitesDoNot() {
    assertThat(
            hasConflict(
                compare(
                    article("Post")
                        .says("In Marl 12 people were killed at the airport.")
                        .amount("12 people", exactly(12), KILLED),
                    article("Courier")
                        .says("In Marl 21 people were killed at the station.")
                        .amount("21 people", exactly(21), KILLED))))
        .isFalse();
  }

  @Test
  void theSubjectOfTheVerbTellsTheSite() {
    ConsistencyReport report =
        compare(
            article("Post")
                .says("The bomb at the airport killed 12 and the bomb at the station killed 21.")
                .amount("12", exactly(12), KILLED)
                .amount("21", exactly(21), KILLED),
            article("Courier")
                .says("The bomb at the station killed 21 and the bomb at the airport killed 12.")
                .amount("21", exactly(21), KILLED)
                .amount("12", exactly(12), KILLED));
    assertThat(labels(report))
        .isEqualTo(
            ImmutableSet.of(
                "How many people were killed in the airport?",
                "How many people were killed in the station?"));
    assertThat(hasConflict(report)).isFalse();
  }

  @Test
  void aSubjectOfTwoSitesTellsNone() {
    ConsistencyReport report =
        compare(
            article("Post")
                .says("Bombs at the airport and the station killed at least 30 people.")
                .amount("at least 30 people", atLeast(30), KILLED),
            article("Courier").says("The bombs killed 34.").amount("34", exactly(34), KILLED));
    assertThat(labels(report)).containsExactly("How many people were killed?");
  }

  @Test
  void aHeadlineThatNamesTwoSitesCountsBoth() {
    assertThat(
            hasConflict(
                compare(
                    bySites("Post"),
                    article("Courier")
                        .says("At least 34 were killed at Marl airport, metro station.")
                        .amount("At least 34", atLeast(34), KILLED))))
        .isFalse();
  }

  @Test
  void aFigureAndABoundBesideItInOneArticleAreShown() {
    ConsistencyReport report =
        compare(
            article("Post")
                .says("A gas leak in Marl killed at least 10 people.")
                .amount("at least 10 people", atLeast(10), KILLED)
                .says("The hospital in Marl has 11 dead.")
                .amount("11 dead", exactly(11), KILLED),
            article("Courier").says("Gas leaked in Marl."));
    assertThat(report.discrepancies())
        .extracting(found -> found.rule())
        .contains("bound-differs/one-article");
  }
}
