package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.atLeast;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.measure;

import java.util.List;
import java.util.Optional;
import org.crosscheck.model.claim.Attribution;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.value.Amount;
import org.junit.jupiter.api.Test;

/** Origins are counted, not outlets. */
class CorroborationTest {

  private static Draft toll(String outlet, Amount amount, Source... chain) {
    return Draft.of(outlet, "2025-10-14")
        .framed(frame -> frame.withAttribution(Attribution.to(chain)))
        .says("The flood in Brennaford killed 24 people.")
        .amount("24 people", amount, measure("person", "kill"));
  }

  private static Source body(String name) {
    return new Source(name, Optional.empty(), SourceType.ORGANISATION, Optional.empty());
  }

  private static Source person(String name, Optional<String> role) {
    return new Source(name, role, SourceType.PERSON, Optional.empty());
  }

  private static List<Discrepancy> found(Draft a, Draft b) {
    return OneEvent.between(a, b).stream()
        .filter(finding -> finding.kind() == DiscrepancyKind.CORROBORATION)
        .toList();
  }

  private static Draft byPolice() {
    return toll("Courier", exactly(24), body("police"));
  }

  @Test
  void twoOriginsWithOneValueCorroborateEachOther() {
    List<Discrepancy> found = found(byPolice(), toll("Ledger", exactly(24), body("hospital")));
    assertThat(found).extracting(Discrepancy::lane).containsExactly(Lane.AGREEMENT);
    assertThat(found.get(0).explanation()).contains("police", "hospital", "each on its own");
  }

  @Test
  void twoOutletsWithOneOriginDoNot() {
    assertThat(found(byPolice(), toll("Ledger", exactly(24), body("police")))).isEmpty();
    assertThat(found(byPolice(), toll("Ledger", exactly(24)))).isEmpty();
  }

  @Test
  void copiesOfOneDispatchAreOneVoice() {
    assertThat(
            found(
                byPolice().copyOf("wire"),
                toll("Ledger", exactly(24), body("hospital")).copyOf("wire")))
        .isEmpty();
    assertThat(
            found(
                byPolice().copyOf("wire"),
                toll("Ledger", exactly(24), body("hospital")).copyOf("another")))
        .hasSize(1);
  }

  @Test
  void whoCitesTheOtherKnowsItFromThere() {
    assertThat(found(byPolice(), toll("Ledger", exactly(24), body("police"), body("hospital"))))
        .isEmpty();
  }

  @Test
  void whoMaySpeakForTheOtherIsNoSecondOrigin() {
    Source falk = person("Jörn Falk", Optional.empty());
    assertThat(found(byPolice(), toll("Ledger", exactly(24), falk))).isEmpty();
    Source spokesman = person("Jörn Falk", Optional.of("police spokesman"));
    assertThat(found(byPolice(), toll("Ledger", exactly(24), spokesman))).isEmpty();
    assertThat(
            found(
                toll("Courier", exactly(24), body("Corvane Steel")),
                toll("Ledger", exactly(24), body("company"))))
        .isEmpty();
  }

  @Test
  void anotherBoundIsNotTheSameValue() {
    assertThat(found(byPolice(), toll("Ledger", atLeast(24), body("hospital")))).isEmpty();
  }
}
