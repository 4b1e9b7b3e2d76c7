package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.atLeast;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.fewerThan;
import static org.crosscheck.comparison.Draft.measure;
import static org.crosscheck.comparison.Draft.upTo;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Severity;
import org.crosscheck.model.value.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
  private static final Measure TROOPS = measure("soldier", "deploy");
  private static final Measure KILLED = measure("person", "kill");

  private static Draft troops(
      String outlet, String words, org.crosscheck.model.value.Amount amount) {
    return Draft.of(outlet, "2025-02-20")
        .title("Starmer plan for European troops in Ukraine worries Kremlin")
        .says("Starmer would send " + words + " to Ukraine as peacekeepers, the Telegraph said.")
        .saidBy("the Telegraph")
        .framed(f -> f.withModality(Modality.PLAN))
        .amount(words, amount, TROOPS);
  }

  private static List<ArticleDigest> story() {
    return List.of(
        troops("Courier", "fewer than 30,000 servicemen", fewerThan(30_000)).digest(),
        troops("Observer", "up to 30,000 troops", upTo(30_000)).digest(),
        Draft.of("Ledger", "2025-02-20")
            .title("Flood kills twelve in the valley of the Selk")
            .says("At least 12 people were killed in the flood.")
            .amount("At least 12 people", atLeast(12), KILLED)
            .digest(),
        Draft.of("Lantern", "2025-02-20")
            .title("Flood kills many in the valley of the Selk")
            .says("The flood killed 10 people.")
            .amount("10 people", exactly(10), KILLED)
            .digest());
  }

  @Test
  void articlesOnTwoHappeningsOfOneDayAreTwoEvents() {
    assertThat(Comparison.group(story())).hasSize(2);
  }

  @Test
  void boundsThatDifferAreReportedOnceWithBothSides() {
    ConsistencyReport report = Comparison.compare(story(), "test");

    Discrepancy bounds = only(report, DiscrepancyKind.BOUND_DIFFERS);
    assertThat(bounds.sides()).extracting("outlet").containsExactly("Courier", "Observer");
    assertThat(bounds.explanation())
        .contains("Courier", "fewer than 30,000", "Observer", "up to 30,000");
  }

  @Test
  void aTollBelowAnothersLeastIsAConflict() {
    ConsistencyReport report = Comparison.compare(story(), "test");

    assertThat(only(report, DiscrepancyKind.VALUE_CONFLICT).severity()).isEqualTo(Severity.HIGH);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfTheInputDoesNotMatter(long seed) {
    List<ArticleDigest> shuffled = Lists.newArrayList(story());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Comparison.compare(shuffled, "test")).isEqualTo(Comparison.compare(story(), "test"));
  }

  @Test
  void nothingInGivesNothingOut() {
    ConsistencyReport report = Comparison.compare(ImmutableList.of(), "test");

    assertThat(report.events()).isEmpty();
    assertThat(report.discrepancies()).isEmpty();
  }

  private static Discrepancy only(ConsistencyReport report, DiscrepancyKind kind) {
    List<Discrepancy> found =
        report.discrepancies().stream().filter(d -> d.kind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
