package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.model.report.DiscrepancyKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that differ in a vowel inside the family name. */
class NearNamesTest {

  private static Draft named(String outlet, String name) {
    return Draft.of(outlet, "2025-10-14")
        .title("Harbour thief sought")
        .says("Police are looking for " + name + " in Marl.")
        .person(name, name);
  }

  @ParameterizedTest
  @CsvSource({
    "Giorgi Teaburidze, Teburidze Giorgi, true",
    "Giorgi Teaburidze, Giorgi Teburidze, true",
    "Giorgi Teaburidze, Samir Teburidze, false",
    "Anna Petrovska, Anna Petrovsky, false",
    "Anna Mertens, Anna Martins, false",
    "Anna Mertens, Anna Martens, true",
    "Tom Reed, Tom Read, false",
    "J Teaburidze, J Teburidze, true",
    "A B, A C, false",
    "Giorgi Teaburidze, Giorgi Tebariadne, false"
  })
  void areOnePersonOnlyWhereAllElseIsTheSame(String one, String other, boolean variant) {
    boolean found =
        Comparison.compare(
                List.of(named("Post", one).digest(), named("Courier", other).digest()), "test")
            .discrepancies()
            .stream()
            .anyMatch(it -> it.kind() == DiscrepancyKind.NAME_VARIANT);
    assertThat(found).isEqualTo(variant);
  }
}
