package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.atLeast;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.measure;

import java.util.List;
import java.util.Optional;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Measure;
import org.junit.jupiter.api.Test;

/**
 * What one article says twice: headline and text, bound and figure, early report and correction.
 */
class OneArticleTest {
  private static final Measure KILLED = measure("person", "kill");
  private static final Measure BLASTS =
      new Measure("explosion", Optional.empty(), Optional.empty(), Optional.empty());

  private static List<String> rules(Draft draft) {
    return Comparison.compare(List.of(draft.digest()), "test").discrepancies().stream()
        .map(Discrepancy::rule)
        .toList();
  }

  private static Draft headline(String number, Amount amount) {
    return Draft.of("Courier", "2025-10-14")
        .title(number + " dead as ferry sinks")
        .amount(Part.TITLE, number, amount, KILLED);
  }

  @Test
  void aHeadlineMoreExactThanTheTextIsToldOf() {
    assertThat(
            rules(
                headline("34", exactly(34))
                    .says("The sinking killed at least 30 people.")
                    .amount("at least 30 people", atLeast(30), KILLED)))
        .containsExactly("headline-body-mismatch");
  }

  @Test
  void aHeadlineNumberThatStandsInTheTextIsNot() {
    assertThat(
            rules(
                headline("34", exactly(34))
                    .says("The sinking killed at least 30 people.")
                    .amount("at least 30 people", atLeast(30), KILLED)
                    .says("By night the harbour master spoke of 34.")))
        .isEmpty();
  }

  private static Draft twice(String other, Amount amount) {
    return Draft.of("Courier", "2025-10-14")
        .says("The sinking killed at least 10 people.")
        .amount("at least 10 people", atLeast(10), KILLED)
        .says("Divers counted " + other + " killed.")
        .amount(other, amount, KILLED);
  }

  @Test
  void anotherFigureThanTheBoundIsToldOf() {
    assertThat(rules(twice("11", exactly(11)))).containsExactly("bound-differs/one-article");
  }

  @Test
  void aMuchSmallerFigureIsRatherAPart() {
    assertThat(rules(twice("4", exactly(4)))).doesNotContain("bound-differs/one-article");
  }

  @Test
  void theFigureOfTheBoundItselfIsNoOther() {
    assertThat(rules(twice("10", exactly(10)))).doesNotContain("bound-differs/one-article");
  }

  private static Draft blasts(String first, String second, int earlier) {
    return Draft.of("Courier", "2025-10-14")
        .says(first)
        .amount("three explosions", exactly(3), BLASTS)
        .says(second)
        .amount(earlier + " explosions", exactly(earlier), BLASTS);
  }

  @Test
  void whatIsTakenBackIsSuperseded() {
    assertThat(
            rules(
                blasts(
                    "There were three explosions in the depot.",
                    "An early report spoke of 5 explosions.",
                    5)))
        .containsExactly("superseded/retraction");
    assertThat(
            rules(
                blasts(
                    "To clarify what we wrote: there were three explosions, two in the depot.",
                    "An early report had 3 explosions on the line.",
                    3)))
        .containsExactly("superseded/retraction");
  }

  @Test
  void anEarlyReportThatIsBorneOutIsNotTakenBack() {
    assertThat(
            rules(
                blasts(
                    "There were three explosions in the depot.",
                    "An early report spoke of 3 explosions.",
                    3)))
        .isEmpty();
  }

  @Test
  void anotherCountIsNoCorrection() {
    assertThat(
            rules(
                blasts(
                    "There were three explosions in the depot.",
                    "The town had heard 5 explosions in its history.",
                    5)))
        .isEmpty();
  }
}
