package org.crosscheck.evaluation.groups;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.reading.Readers;
import org.crosscheck.evaluation.scoring.Figure;
import org.crosscheck.evaluation.scoring.GoldSet;
import org.crosscheck.evaluation.scoring.Outcome;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.report.Event;

/** Articles with the event that each reports. */
public final class GroupSet implements GoldSet {
  @Override
  public String name() {
    return "groups";
  }

  @Override
  public Outcome score(Path gold, Readers readers) throws IOException {
    ImmutableList<JsonNode> rows = GoldFile.lines(gold);
    Map<String, String> events = new LinkedHashMap<>();
    rows.forEach(row -> events.put(row.path("id").asText(), row.path("event_id").asText()));
    List<ArticleDigest> digests = readers.digests(rows, "date");
    Map<String, String> groups = groups(digests);
    String set = GoldFile.setName(gold);
    return new Outcome(
        ImmutableList.<Figure>builder()
            .addAll(GroupScore.of(set, events, groups).figures())
            .addAll(Casualties.figures(set, rows, digests))
            .build(),
        ImmutableList.<String>builder()
            .addAll(GroupMisses.lines(events, groups, rows))
            .addAll(Casualties.misses(rows, digests))
            .build());
  }

  private static ImmutableMap<String, String> groups(List<ArticleDigest> digests) {
    ImmutableMap.Builder<String, String> groups = ImmutableMap.builder();
    for (Event event : Comparison.group(digests)) {
      event.articles().forEach(article -> groups.put(article, event.id()));
    }
    return groups.buildOrThrow();
  }
}
