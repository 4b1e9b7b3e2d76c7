package org.crosscheck.evaluation.pairs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.comparison.PairVerdict;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.reading.Readers;
import org.crosscheck.evaluation.scoring.Figure;
import org.crosscheck.evaluation.scoring.GoldSet;
import org.crosscheck.evaluation.scoring.Outcome;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.reporting.json.ArticlePair;
import org.crosscheck.reporting.json.BadLineException;
import org.crosscheck.reporting.json.JsonLines;

/** Pairs of texts: does b hold in the light of a? */
public final class PairSet implements GoldSet {
  private final JsonLines lines = new JsonLines();

  @Override
  public String name() {
    return "pairs";
  }

  @Override
  public Outcome score(Path gold, Readers readers) throws IOException {
    List<JudgedPair> judged = readers.each(GoldFile.lines(gold), this::judge);
    String set = GoldFile.setName(gold);
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    figures.addAll(PairTally.figures(set, "", judged));
    ImmutableListMultimap<String, JudgedPair> bySource =
        Multimaps.index(judged, JudgedPair::source);
    if (bySource.keySet().size() > 1) {
      bySource
          .asMap()
          .forEach(
              (source, pairs) ->
                  figures.addAll(
                      PairTally.figures(set, source + ": ", ImmutableList.copyOf(pairs))));
    }
    return new Outcome(figures.build(), misses(judged));
  }

  private JudgedPair judge(JsonNode row, Extraction extraction) {
    return new JudgedPair(
        row.path("id").asText(),
        row.path("source").asText(),
        Label.parse(row.path("label").asText()),
        verdict(row, extraction),
        row.path("a").asText(),
        row.path("b").asText());
  }

  private PairVerdict verdict(JsonNode row, Extraction extraction) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    List.of("id", "a", "b").forEach(key -> line.set(key, row.path(key)));
    try {
      ArticlePair pair = lines.readPair(line.toString());
      return Comparison.judge(
              extraction.digestWithMentions(pair.a()), extraction.digestWithMentions(pair.b()))
          .verdict();
    } catch (BadLineException e) {
      throw new IllegalArgumentException(row.path("id").asText() + ": " + e.getMessage(), e);
    }
  }

  /** False alarms first, then what was missed, then the rest. */
  private static ImmutableList<String> misses(List<JudgedPair> judged) {
    return ImmutableList.copyOf(
        judged.stream()
            .filter(pair -> !pair.right())
            .sorted(java.util.Comparator.comparingInt(PairSet::rank))
            .map(JudgedPair::shown)
            .toList());
  }

  private static int rank(JudgedPair pair) {
    return pair.conflict() ? 0 : pair.gold() == Label.CONTRADICT ? 1 : 2;
  }
}
