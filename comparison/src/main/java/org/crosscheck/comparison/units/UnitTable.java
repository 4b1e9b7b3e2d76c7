package org.crosscheck.comparison.units;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Unit;

/**
 * Conversion by a table of factors to one base unit a dimension; {@code units.tsv} names sources.
 */
public final class UnitTable implements UnitConversion {
  private record Entry(Dimension dimension, BigDecimal factor, BigDecimal offset) {}

  private static final UnitTable INSTANCE = new UnitTable();

  private final ImmutableMap<String, Entry> entries =
      WordList.rows("units.tsv").stream()
          .collect(
              toImmutableMap(
                  row -> row.get(0),
                  row ->
                      new Entry(
                          Dimension.valueOf(row.get(1)),
                          new BigDecimal(row.get(2)),
                          new BigDecimal(row.get(3)))));

  private UnitTable() {}

  public static UnitTable instance() {
    return INSTANCE;
  }

  @Override
  public Optional<Conversion> between(Optional<Unit> from, Optional<Unit> to) {
    if (from.map(Unit::symbol).equals(to.map(Unit::symbol))) {
      return Optional.of(Conversion.NONE);
    }
    Optional<Entry> source = from.flatMap(this::entry);
    Optional<Entry> target = to.flatMap(this::entry);
    if (source.isEmpty() || target.isEmpty() || source.get().dimension != target.get().dimension) {
      return Optional.empty();
    }
    return Optional.of(conversion(source.get(), target.get()));
  }

  private Optional<Entry> entry(Unit unit) {
    return Optional.ofNullable(entries.get(unit.symbol()))
        .filter(entry -> entry.dimension == unit.dimension());
  }

  /** base = value × factor + offset, on either side. */
  private static Conversion conversion(Entry source, Entry target) {
    return new Conversion(
        value ->
            value
                .multiply(source.factor)
                .add(source.offset)
                .subtract(target.offset)
                .divide(target.factor, MathContext.DECIMAL64),
        distance -> distance.multiply(source.factor).divide(target.factor, MathContext.DECIMAL64));
  }
}
