package org.crosscheck.evaluation.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosscheck.evaluation.scoring.Figure;
import org.crosscheck.evaluation.scoring.Outcome;
import org.crosscheck.evaluation.scoring.Rates;

/**
 * Scores one story. The gold lists key facts, so what else is found is not wrong: only what is
 * missed, and what is reported as a conflict where the gold says that there is none.
 */
final class StoryScore {
  private final String set;
  private final JsonNode gold;
  private final ImmutableList<GoldFact> facts;
  private final FittingKinds fitting = FittingKinds.load();
  private final ImmutableList.Builder<Figure> figures = ImmutableList.builder();
  private final List<String> misses = new ArrayList<>();

  StoryScore(String set, JsonNode gold) throws IOException {
    this.set = set;
    this.gold = gold;
    this.facts =
        Streams.stream(gold.path("facts"))
            .map(GoldFact::of)
            .collect(ImmutableList.toImmutableList());
  }

  /** Scores the values of quantities and dates. */
  void values(ImmutableListMultimap<String, JsonNode> claims) {
    for (String kind : List.of("quantity", "date")) {
      int asked = 0;
      int found = 0;
      int right = 0;
      for (GoldFact fact : facts) {
        if (fact.kind().equals(kind) && fact.asked()) {
          List<JsonNode> near =
              claims.get(fact.article()).stream()
                  .filter(claim -> claim.path("kind").asText().equals(kind) && fact.overlaps(claim))
                  .toList();
          asked++;
          found += near.isEmpty() ? 0 : 1;
          if (near.stream().anyMatch(fact::right)) {
            right++;
          } else {
            misses.add(missedValue(fact, near));
          }
        }
      }
      figures.add(new Figure(set, kind + ": value right", Rates.percent(right, asked), asked));
      figures.add(new Figure(set, kind + ": found", Rates.percent(found, asked), asked));
    }
  }

  private static String missedValue(GoldFact fact, List<JsonNode> near) {
    String got =
        near.isEmpty()
            ? "nothing"
            : "«" + near.get(0).path("text").asText() + "» " + near.get(0).path("value");
    return "VALUE " + fact.id() + " «" + fact.json().path("text").asText() + "» got " + got;
  }

  /** Scores discrepancies and traps. */
  void findings(JsonNode report, Map<String, String> storyIds) {
    Findings findings = Findings.of(report, storyIds, facts);
    int asked = 0;
    int reported = 0;
    int ofKind = 0;
    for (JsonNode difference : gold.path("discrepancies")) {
      if (difference.path("report_as").asText().equals("discrepancy")) {
        String kind = difference.path("kind").asText();
        boolean any = findings.cover(difference, finding -> true);
        boolean fits = findings.cover(difference, found -> fitting.fits(kind, found.kind()));
        asked++;
        reported += any ? 1 : 0;
        ofKind += fits ? 1 : 0;
        if (!fits) {
          misses.add((any ? "KIND  " : "MISS  ") + said(difference, "explanation"));
        }
      }
    }
    figures.add(
        new Figure(set, "discrepancies: of a fitting kind", Rates.percent(ofKind, asked), asked));
    figures.add(new Figure(set, "discrepancies: reported", Rates.percent(reported, asked), asked));
    traps(findings);
  }

  private void traps(Findings findings) {
    int fallen = 0;
    for (JsonNode trap : gold.path("traps")) {
      if (findings.cover(trap, finding -> finding.lane().equals("conflict"))) {
        fallen++;
        misses.add("TRAP  " + said(trap, "why"));
      }
    }
    int traps = gold.path("traps").size();
    figures.add(new Figure(set, "traps: reported as conflict (count)", fallen, traps));
  }

  private static String said(JsonNode item, String why) {
    String kind = item.path("kind").asText(item.path("name").asText());
    return item.path("id").asText() + " " + kind + ": " + item.path(why).asText();
  }

  Outcome outcome() {
    return new Outcome(figures.build(), ImmutableList.copyOf(misses));
  }
}
