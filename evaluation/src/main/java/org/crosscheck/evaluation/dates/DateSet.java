package org.crosscheck.evaluation.dates;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.file.Path;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.reading.Readers;
import org.crosscheck.evaluation.scoring.GoldSet;
import org.crosscheck.evaluation.scoring.Outcome;

/** News articles with every time expression annotated as TIMEX3. */
public final class DateSet implements GoldSet {
  @Override
  public String name() {
    return "dates";
  }

  @Override
  public Outcome score(Path gold, Readers readers) throws IOException {
    ImmutableList<JsonNode> articles = GoldFile.lines(gold);
    ImmutableListMultimap<String, JsonNode> claims =
        readers.claims(GoldFile.setName(gold), articles, "dct");
    DateTally tally = new DateTally();
    for (JsonNode row : articles) {
      tally.count(
          row.path("id").asText(),
          row.path("text").asText(),
          TimeSpan.gold(row),
          TimeSpan.system(claims.get(row.path("id").asText())));
    }
    return tally.outcome(GoldFile.setName(gold));
  }
}
