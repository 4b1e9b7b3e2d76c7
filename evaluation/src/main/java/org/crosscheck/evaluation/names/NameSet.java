package org.crosscheck.evaluation.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.reading.Readers;
import org.crosscheck.evaluation.scoring.Figure;
import org.crosscheck.evaluation.scoring.GoldSet;
import org.crosscheck.evaluation.scoring.Outcome;
import org.crosscheck.evaluation.scoring.Rates;

/** Texts with their names annotated: a name counts with exact offsets and type. */
public final class NameSet implements GoldSet {
  private static final ImmutableMap<String, String> TYPES =
      ImmutableMap.<String, String>builder()
          .put("PER", "person")
          .put("Person", "person")
          .put("person", "person")
          .put("ORG", "organisation")
          .put("Organisation", "organisation")
          .put("organisation", "organisation")
          .put("LOC", "location")
          .put("Location", "location")
          .put("location", "location")
          .put("place", "location")
          .buildOrThrow();

  @Override
  public String name() {
    return "names";
  }

  @Override
  public Outcome score(Path gold, Readers readers) throws IOException {
    // Without their titles, so that every offset counts in the text.
    ImmutableList<JsonNode> rows =
        GoldFile.lines(gold).stream()
            .map(row -> row.<ObjectNode>deepCopy().without("title"))
            .map(JsonNode.class::cast)
            .collect(ImmutableList.toImmutableList());
    ImmutableListMultimap<String, JsonNode> claims =
        readers.claims(GoldFile.setName(gold), rows, "date");
    List<NameSpan> asked = new ArrayList<>();
    List<NameSpan> said = new ArrayList<>();
    List<NameSpan> hits = new ArrayList<>();
    ImmutableList.Builder<String> misses = ImmutableList.builder();
    for (JsonNode row : rows) {
      ImmutableSet<NameSpan> goldNames = gold(row);
      ImmutableSet<NameSpan> names = system(claims.get(row.path("id").asText()));
      asked.addAll(goldNames);
      said.addAll(names);
      hits.addAll(Sets.intersection(goldNames, names));
      Sets.difference(goldNames, names).forEach(name -> misses.add(line("MISS ", row, name)));
      Sets.difference(names, goldNames).forEach(name -> misses.add(line("FALSE", row, name)));
    }
    return new Outcome(figures(GoldFile.setName(gold), asked, said, hits), misses.build());
  }

  private static ImmutableSet<NameSpan> gold(JsonNode row) {
    ImmutableSet.Builder<NameSpan> names = ImmutableSet.builder();
    for (JsonNode entity : row.path("entities")) {
      String type = TYPES.get(entity.path("type").asText());
      if (type != null && entity.path("confidence").asDouble(1) != 0) {
        names.add(NameSpan.of(entity, type));
      }
    }
    return names.build();
  }

  private static ImmutableSet<NameSpan> system(Iterable<JsonNode> claims) {
    ImmutableSet.Builder<NameSpan> names = ImmutableSet.builder();
    for (JsonNode claim : claims) {
      String type = TYPES.get(claim.path("value").path("type").asText());
      if (type != null && claim.path("kind").asText().equals("name")) {
        names.add(NameSpan.of(claim, type));
      }
    }
    return names.build();
  }

  private static ImmutableList<Figure> figures(
      String set, List<NameSpan> asked, List<NameSpan> said, List<NameSpan> hits) {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    figures.add(
        new Figure(
            set,
            "F1 of all names",
            Rates.of(hits.size(), said.size(), asked.size()).f1(),
            asked.size()));
    for (String type : List.of("person", "organisation", "location")) {
      int gold = count(asked, type);
      Rates rates = Rates.of(count(hits, type), count(said, type), gold);
      figures.add(new Figure(set, type + ": F1", rates.f1(), gold));
      figures.add(new Figure(set, type + ": precision", rates.precision(), gold));
      figures.add(new Figure(set, type + ": recall", rates.recall(), gold));
    }
    return figures.build();
  }

  private static int count(List<NameSpan> names, String type) {
    return Math.toIntExact(names.stream().filter(name -> name.type().equals(type)).count());
  }

  private static String line(String what, JsonNode row, NameSpan name) {
    String text = row.path("text").asText();
    return what
        + " "
        + row.path("id").asText()
        + " "
        + name.type()
        + " «"
        + GoldFile.words(text, name.start(), name.end())
        + "»";
  }
}
