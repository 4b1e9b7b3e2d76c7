package org.crosscheck.evaluation.stories;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Which kinds of discrepancy say what the gold's kind of difference means. */
record FittingKinds(ImmutableSetMultimap<String, String> byGoldKind) {
  static FittingKinds load() throws IOException {
    ImmutableSetMultimap.Builder<String, String> kinds = ImmutableSetMultimap.builder();
    String rows =
        Resources.toString(
            Resources.getResource(
                FittingKinds.class, "/org/crosscheck/evaluation/fitting-kinds.tsv"),
            StandardCharsets.UTF_8);
    rows.lines()
        .filter(row -> !row.isBlank() && !row.startsWith("#"))
        .map(row -> row.split("\t", -1))
        .forEach(cells -> kinds.putAll(cells[0], List.of(cells[1].split(" "))));
    return new FittingKinds(kinds.build());
  }

  boolean fits(String goldKind, String kind) {
    // A kind that the table does not know is fitted by any.
    return !byGoldKind.containsKey(goldKind) || byGoldKind.containsEntry(goldKind, kind);
  }
}
