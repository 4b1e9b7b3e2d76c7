package org.crosscheck.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.comparison.units.UnitTable;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What extraction can read, comparison must be able to convert. */
class UnitsTest {
  /** Shares and magnitudes are numbers of their own kind: nothing converts to or from them. */
  private static final Set<String> OF_THEIR_OWN = Set.of("percent", "magnitude");

  static Stream<Unit> readUnits() {
    return Lexicon.load("en/quantity/units.tsv").rows().stream()
        .map(
            row ->
                new Unit(
                    row.get("symbol"), row.get("symbol"), Dimension.valueOf(row.get("dimension"))))
        .filter(unit -> !OF_THEIR_OWN.contains(unit.symbol()));
  }

  @ParameterizedTest
  @MethodSource("readUnits")
  void everyUnitThatIsReadCanBeConverted(Unit unit) {
    boolean hasRelative =
        readUnits()
            .filter(other -> other.dimension() == unit.dimension())
            .filter(other -> !other.symbol().equals(unit.symbol()))
            .anyMatch(other -> convertible(unit, other));
    boolean alone = readUnits().filter(other -> other.dimension() == unit.dimension()).count() == 1;
    assertThat(hasRelative || alone).as("a factor for " + unit.symbol()).isTrue();
  }

  private static boolean convertible(Unit from, Unit to) {
    return UnitTable.instance().between(Optional.of(from), Optional.of(to)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "23.6, ft, m, LENGTH, 7.19328",
    "25, basis point, percentage point, PERCENTAGE, 0.25",
    "1.5, GB, MB, DATA_SIZE, 1500",
  })
  void convertsByTheFactor(
      BigDecimal value, String from, String to, Dimension dimension, BigDecimal expected) {
    Unit source = new Unit(from, from, dimension);
    Unit target = new Unit(to, to, dimension);
    BigDecimal converted =
        UnitTable.instance()
            .between(Optional.of(source), Optional.of(target))
            .orElseThrow()
            .value()
            .apply(value);
    assertThat(converted).isEqualByComparingTo(expected);
  }

  @Test
  void aShareIsNoDifferenceOfShares() {
    Unit percent = new Unit("percent", "percent", Dimension.PERCENTAGE);
    Unit point = new Unit("percentage point", "percentage point", Dimension.PERCENTAGE);
    assertThat(convertible(percent, point)).isFalse();
  }
}
