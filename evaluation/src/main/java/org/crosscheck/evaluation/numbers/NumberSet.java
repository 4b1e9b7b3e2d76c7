package org.crosscheck.evaluation.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.reading.Readers;
import org.crosscheck.evaluation.scoring.Figure;
import org.crosscheck.evaluation.scoring.GoldSet;
import org.crosscheck.evaluation.scoring.Outcome;

/** Cases of a sentence each, about one model of Recognizers-Text. */
public final class NumberSet implements GoldSet {
  /** All models but those for dates. */
  private static final String ALL_NUMBERS = "all number models";

  @Override
  public String name() {
    return "numbers";
  }

  @Override
  public Outcome score(Path gold, Readers readers) throws IOException {
    ImmutableList<JsonNode> cases = GoldFile.lines(gold);
    ImmutableListMultimap<String, JsonNode> claims =
        readers.claims(GoldFile.setName(gold), cases, "reference");
    Map<String, Tally> tallies = new TreeMap<>();
    List<String> misses = new ArrayList<>();
    for (JsonNode row : cases) {
      String model = row.path("model").asText();
      String family = Family.ofModel(model);
      ImmutableList<GoldSpan> asked = GoldSpan.of(row);
      ImmutableList<Answer> answers =
          Answer.of(claims.get(row.path("id").asText())).stream()
              .filter(answer -> answer.family().equals(family))
              .collect(ImmutableList.toImmutableList());
      if (!tallies.computeIfAbsent(model, unused -> new Tally()).count(asked, answers)) {
        misses.add(miss(row, asked, answers));
      }
      if (!family.equals("datetime")) {
        tallies.computeIfAbsent(ALL_NUMBERS, unused -> new Tally()).count(asked, answers);
      }
    }
    return new Outcome(figures(GoldFile.setName(gold), tallies), ImmutableList.copyOf(misses));
  }

  private static ImmutableList<Figure> figures(String set, Map<String, Tally> tallies) {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    tallies.forEach(
        (model, tally) -> {
          int cases = tally.cases();
          figures.add(new Figure(set, model + ": value F1", tally.valueF1(), cases));
          figures.add(new Figure(set, model + ": strict F1", tally.strictF1(), cases));
          figures.add(new Figure(set, model + ": relaxed F1", tally.relaxedF1(), cases));
          if (tally.asksUnits()) {
            figures.add(new Figure(set, model + ": unit right", tally.unitAccuracy(), cases));
          }
          figures.add(new Figure(set, model + ": cases passed", tally.passed(), cases));
        });
    return figures.build();
  }

  private static String miss(JsonNode row, List<GoldSpan> asked, List<Answer> answers) {
    String text = row.path("text").asText();
    StringBuilder miss = new StringBuilder();
    miss.append(row.path("id").asText()).append("  «").append(text).append("»");
    asked.forEach(
        span ->
            miss.append("\n    gold «").append(span.text()).append("» ").append(span.resolution()));
    answers.forEach(
        answer ->
            miss.append("\n    got  «")
                .append(GoldFile.words(text, answer.start(), answer.end()))
                .append("» ")
                .append(answer.shown()));
    return miss.toString();
  }
}
