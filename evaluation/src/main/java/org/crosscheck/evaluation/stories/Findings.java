package org.crosscheck.evaluation.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What a report found, in the terms of the gold: which of its facts each finding covers. */
final class Findings {
  private final ImmutableList<Finding> all;

  private Findings(ImmutableList<Finding> all) {
    this.all = all;
  }

  /**
   * Reads a report as it is exported.
   *
   * @param storyIds from the report's article ids to the gold's
   */
  static Findings of(JsonNode report, Map<String, String> storyIds, List<GoldFact> facts) {
    Map<String, JsonNode> claims = new HashMap<>();
    report.path("claims").forEach(claim -> claims.put(claim.path("id").asText(), claim));
    ImmutableList.Builder<Finding> all = ImmutableList.builder();
    for (JsonNode discrepancy : report.path("discrepancies")) {
      ImmutableSet.Builder<String> covered = ImmutableSet.builder();
      for (JsonNode side : discrepancy.path("sides")) {
        for (JsonNode id : side.path("claims")) {
          JsonNode claim = claims.get(id.asText());
          String article = storyIds.get(claim.path("article").asText());
          facts.stream()
              .filter(fact -> fact.article().equals(article) && fact.overlaps(claim))
              .forEach(fact -> covered.add(fact.id()));
        }
      }
      all.add(
          new Finding(
              discrepancy.path("kind").asText(),
              discrepancy.path("lane").asText(),
              covered.build()));
    }
    return new Findings(all.build());
  }

  /** True when a finding of those wanted covers two of the facts at least. */
  boolean cover(JsonNode gold, Predicate<Finding> wanted) {
    ImmutableSet.Builder<String> facts = ImmutableSet.builder();
    gold.path("claims").forEach(fact -> facts.add(fact.asText()));
    Set<String> asked = facts.build();
    return all.stream()
        .filter(wanted)
        .anyMatch(finding -> finding.facts.stream().filter(asked::contains).count() >= 2);
  }

  /** One discrepancy and the gold's facts that its claims lie on. */
  record Finding(String kind, String lane, ImmutableSet<String> facts) {}
}
