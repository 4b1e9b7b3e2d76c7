package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.model.report.DiscrepancyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that the same event makes one person's. */
class LikeNamesTest {

  private static Draft named(String outlet, String name) {
    return Draft.of(outlet, "2025-10-14")
        .title("Bridge engineer questioned over collapse at Marl")
        .says("The court heard " + name + " on the collapse of the bridge at Marl.")
        .person(name, name);
  }

  private static boolean isVariant(Draft... drafts) {
    return Comparison.compare(List.of(drafts).stream().map(Draft::digest).toList(), "test")
        .discrepancies()
        .stream()
        .anyMatch(it -> it.kind() == DiscrepancyKind.NAME_VARIANT);
  }

  @ParameterizedTest
  @CsvSource({
    "Leo Tandur, Leo Tandor",
    "Mara Silvao, Mara Silvau",
    "Mara Kestler, Mara Kesteler",
    "Mara Kestler, Mara Keslter",
    "Adela Morn, Adila Morn",
    "Yusef Karam, Yousuf Karam",
    "Claus Harrow, Klaus Harrow",
    "Olaf Harrow, Olav Harrow",
    "Ben Harrow, Benjamin Harrow",
    "Bill Harrow, William Harrow",
    "Tom Lund, Tom Lundt",
    "Ilse Harrow, Ilsa Harrow"
  })
  void areOnePersons(String one, String other) {
    assertThat(isVariant(named("Post", one), named("Courier", other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Mario Kestler, Maria Kestler",
    "Petr Ivanov, Petr Ivanova",
    "Mara Delgado, Mara Delgada",
    "Tom Reed, Tom Read",
    "Tom Lee, Tom Leer",
    "Otto Harrow, Otta Harrow",
    "Anna Mertens, Anna Martins",
    "Anna Mertens, Hanna Mertens",
    "Jo Harrow, Joseph Harrow",
    "Cesar Harrow, Kesar Harrow",
    "Mara Delgado, Vera Delgada",
    "Mara Kestler, Mara Pestler"
  })
  void areTwoPeoples(String one, String other) {
    assertThat(isVariant(named("Post", one), named("Courier", other))).isFalse();
  }

  @Test
  void areTwoPeoplesWhereOneArticleHasBoth() {
    Draft both =
        named("Courier", "Leo Tandor")
            .says("The court also heard Leo Tandur.")
            .person("Leo Tandur", "Leo Tandur");
    assertThat(isVariant(named("Post", "Leo Tandur"), both)).isFalse();
  }

  @Test
  void everyArticleThatHasASpellingIsASide() {
    assertThat(
            Comparison.compare(
                    List.of(
                        named("Post", "Leo Tandur").digest(),
                        named("Courier", "Leo Tandor").digest(),
                        named("Echo", "Leo Tandur").digest()),
                    "test")
                .discrepancies())
        .filteredOn(found -> found.kind() == DiscrepancyKind.NAME_VARIANT)
        .singleElement()
        .satisfies(found -> assertThat(found.sides()).hasSize(3));
  }
}
