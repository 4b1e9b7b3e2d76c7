package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Measure;
import org.junit.jupiter.api.Test;

/** People whom no number counts leave room for others; those whom one counts do not. */
class NamedPeopleTest {
  private static final Measure KILLED = measure("person", "kill");

  private static Amount named(int count) {
    Range<BigDecimal> people = Range.singleton(BigDecimal.valueOf(count));
    return new Amount(
        people,
        people,
        ImmutableList.of(),
        Form.CARDINAL,
        Optional.empty(),
        Optional.of("clerk"),
        ImmutableList.of(),
        BigDecimal.ONE);
  }

  private static Draft of(String outlet, String sentence, String words, Amount amount) {
    return Draft.of(outlet, "2025-10-14")
        .title("Shots at the Port Ellis ferry office")
        .says(sentence)
        .amount(words, amount, KILLED);
  }

  private static List<Discrepancy> compare(Draft one, Draft other) {
    return Comparison.compare(List.of(one.digest(), other.digest()), "test").discrepancies();
  }

  private final Draft two =
      of("Courier", "Two people were killed at the ferry office.", "Two people", exactly(2));

  @Test
  void aPersonIsNoOtherNumber() {
    Draft clerk = of("Herald", "A clerk was killed at the ferry office.", "A clerk", named(1));

    assertThat(compare(two, clerk)).isEmpty();
  }

  @Test
  void onePersonIsAnotherNumber() {
    Draft one =
        of("Herald", "One person was killed at the ferry office.", "One person", exactly(1));

    assertThat(compare(two, one))
        .anyMatch(
            found ->
                found.kind() == DiscrepancyKind.VALUE_CONFLICT && found.lane() == Lane.CONFLICT);
  }

  @Test
  void personsNamedByTwoOutletsCorroborateNothing() {
    Draft clerk = of("Herald", "A clerk was killed at the ferry office.", "A clerk", named(1));
    Draft same = of("Courier", "A clerk was killed in the ferry office.", "A clerk", named(1));

    assertThat(compare(clerk, same)).isEmpty();
  }
}
