package org.crosscheck.evaluation.groups;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.evaluation.reading.GoldFile;

/** Says which events were taken apart and which were thrown together. */
final class GroupMisses {
  private GroupMisses() {}

  static ImmutableList<String> lines(
      Map<String, String> gold, Map<String, String> system, List<JsonNode> rows) {
    SetMultimap<String, String> apart = LinkedHashMultimap.create();
    SetMultimap<String, String> together = LinkedHashMultimap.create();
    gold.forEach(
        (article, event) -> {
          String group = system.getOrDefault(article, article);
          apart.put(event, group);
          together.put(group, event);
        });
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    together
        .asMap()
        .forEach(
            (group, events) -> {
              if (events.size() > 1) {
                lines.add("TOGETHER " + group + titles(rows, system, Set.of(group)));
              }
            });
    apart
        .asMap()
        .forEach(
            (event, groups) -> {
              if (groups.size() > 1) {
                lines.add("APART    " + event + titles(rows, gold, Set.of(event)));
              }
            });
    return lines.build();
  }

  private static String titles(List<JsonNode> rows, Map<String, String> of, Set<String> wanted) {
    StringBuilder titles = new StringBuilder();
    for (JsonNode row : rows) {
      if (wanted.contains(of.getOrDefault(row.path("id").asText(), ""))) {
        titles.append("\n    ").append(GoldFile.text(row, "date").orElse("no date"));
        titles.append(" ").append(row.path("event_id").asText());
        titles.append(" ").append(GoldFile.text(row, "title").orElse("no title"));
      }
    }
    return titles.toString();
  }
}
