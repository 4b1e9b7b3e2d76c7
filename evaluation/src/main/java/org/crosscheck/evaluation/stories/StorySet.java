package org.crosscheck.evaluation.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.MoreFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.reading.Readers;
import org.crosscheck.evaluation.scoring.GoldSet;
import org.crosscheck.evaluation.scoring.Outcome;
import org.crosscheck.ingestion.Ingestion;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Publication;
import org.crosscheck.reporting.json.JsonReportWriter;

/** Folders with the articles of one story and a {@code gold.json} beside them. */
public final class StorySet implements GoldSet {
  @Override
  public String name() {
    return "stories";
  }

  @Override
  public ImmutableList<Path> gold(Path folder) throws IOException {
    try (Stream<Path> stories = Files.list(folder)) {
      return stories
          .filter(story -> Files.exists(story.resolve("gold.json")))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  @Override
  public Outcome score(Path story, Readers readers) throws IOException {
    JsonNode gold = GoldFile.document(Files.readString(story.resolve("gold.json")));
    ImmutableList<Article> articles =
        new Ingestion().read(List.of(story), Optional.empty()).articles();
    StoryScore score = new StoryScore(GoldFile.setName(story), gold);
    score.values(claims(story, articles, readers));
    score.findings(report(articles, readers), storyIds(articles));
    return score.outcome();
  }

  /** All claims by the gold's article id, which is the file's name. */
  private static ImmutableListMultimap<String, JsonNode> claims(
      Path story, List<Article> articles, Readers readers) throws IOException {
    List<JsonNode> rows = articles.stream().map(StorySet::row).toList();
    return readers.claims(GoldFile.setName(story), rows, "published");
  }

  private static JsonNode row(Article article) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("id", storyId(article));
    row.put("text", article.text());
    row.put("outlet", article.outlet().name());
    article.title().ifPresent(title -> row.put("title", title));
    article
        .published()
        .map(Publication::date)
        .ifPresent(day -> row.put("published", day.toString()));
    return row;
  }

  private static JsonNode report(List<Article> articles, Readers readers) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new JsonReportWriter()
        .write(
            Comparison.compare(
                readers.each(articles, (article, extraction) -> extraction.digest(article)),
                "evaluation"),
            json);
    return GoldFile.document(json.toString(StandardCharsets.UTF_8));
  }

  private static ImmutableMap<String, String> storyIds(List<Article> articles) {
    return articles.stream().collect(ImmutableMap.toImmutableMap(Article::id, StorySet::storyId));
  }

  private static String storyId(Article article) {
    return MoreFiles.getNameWithoutExtension(Path.of(article.path()));
  }
}
