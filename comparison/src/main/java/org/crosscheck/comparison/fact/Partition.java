package org.crosscheck.comparison.fact;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.QuantityClaim;

/** Classes that together leave nothing out: adults and children, men and women, home and abroad. */
final class Partition {
  /** Stems of words by the partition that they belong to; the classes of one by their names. */
  private static final ImmutableSetMultimap<String, List<String>> ROWS =
      WordList.rows("en/partitions.tsv").stream()
          .collect(
              toImmutableSetMultimap(
                  row -> row.get(0), row -> List.of(row.get(1), Stem.of(row.get(2)))));

  private Partition() {}

  /** True when the claim's words name a class of some partition. */
  static boolean isMember(QuantityClaim claim) {
    return ROWS.keySet().stream().anyMatch(partition -> classOf(claim, partition).isPresent());
  }

  /** True when the claims name all classes of one partition, each once. */
  static boolean isWhole(List<QuantityClaim> claims) {
    return ROWS.keySet().stream().anyMatch(partition -> fills(claims, partition));
  }

  private static boolean fills(List<QuantityClaim> claims, String partition) {
    List<String> named =
        claims.stream().flatMap(claim -> classOf(claim, partition).stream()).toList();
    long classes = ROWS.get(partition).stream().map(row -> row.get(0)).distinct().count();
    return named.size() == claims.size()
        && named.size() == classes
        && ImmutableSet.copyOf(named).size() == named.size();
  }

  private static Optional<String> classOf(QuantityClaim claim, String partition) {
    ImmutableSet<String> words =
        Stream.of(claim.evidence().words(), Stretch.of(claim).after())
            .flatMap(text -> Folding.words(text).stream())
            .map(Stem::of)
            .collect(ImmutableSet.toImmutableSet());
    return ROWS.get(partition).stream()
        .filter(row -> words.contains(row.get(1)))
        .map(row -> row.get(0))
        .findFirst();
  }
}
