package org.crosscheck.evaluation.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.file.Path;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.reading.Readers;
import org.crosscheck.evaluation.scoring.Figure;
import org.crosscheck.evaluation.scoring.GoldSet;
import org.crosscheck.evaluation.scoring.Outcome;

/** News articles with every quotation annotated: direct and mixed ones together, indirect apart. */
public final class QuoteSet implements GoldSet {
  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public Outcome score(Path gold, Readers readers) throws IOException {
    ImmutableList<JsonNode> articles = GoldFile.lines(gold);
    ImmutableListMultimap<String, JsonNode> claims =
        readers.claims(GoldFile.setName(gold), articles, "date");
    ImmutableList<QuoteTally> tallies =
        ImmutableList.of(new QuoteTally("direct", "mixed"), new QuoteTally("indirect"));
    for (JsonNode row : articles) {
      String id = row.path("id").asText();
      String text = row.path("text").asText();
      int[] codePoints = text.codePoints().toArray();
      ImmutableList<Segment> asked = Segment.gold(row, codePoints);
      ImmutableList<Segment> answers = Segment.system(claims.get(id), codePoints);
      tallies.forEach(tally -> tally.count(id, text, asked, answers));
    }
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    tallies.forEach(tally -> figures.addAll(tally.figures(GoldFile.setName(gold))));
    // Misses of direct quotations come first: they matter most.
    ImmutableList.Builder<String> misses = ImmutableList.builder();
    tallies.forEach(tally -> misses.addAll(tally.misses()));
    return new Outcome(figures.build(), misses.build());
  }
}
