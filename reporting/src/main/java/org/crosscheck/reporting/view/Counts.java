package org.crosscheck.reporting.view;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import java.util.Arrays;
import java.util.function.Function;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Side;

/** How many findings there are, by lane and by whatever else one asks for. */
public final class Counts<T> {
  private final Table<T, Lane, Integer> counts = HashBasedTable.create();

  /** Findings by what {@code keys} says of each; a finding counts once for each of its keys. */
  public static <T> Counts<T> by(
      ImmutableList<FindingView> findings, Function<Discrepancy, Iterable<T>> keys) {
    Counts<T> counts = new Counts<>();
    for (FindingView finding : findings) {
      for (T key : keys.apply(finding.found())) {
        counts.add(key, finding.found().lane());
      }
    }
    return counts;
  }

  /** The outlets of a finding's sides, each once. */
  public static Iterable<String> outlets(Discrepancy found) {
    return found.sides().stream().map(Side::outlet).distinct().toList();
  }

  private void add(T key, Lane lane) {
    Integer known = counts.get(key, lane);
    counts.put(key, lane, known == null ? 1 : known + 1);
  }

  /** Findings of {@code lane} with this key. */
  public int of(T key, Lane lane) {
    Integer count = counts.get(key, lane);
    return count == null ? 0 : count;
  }

  /** Findings of any lane with this key. */
  public int of(T key) {
    return Arrays.stream(Lane.values()).mapToInt(lane -> of(key, lane)).sum();
  }
}
