package org.crosscheck.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.ingestion.Ingestion;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Event;
import org.crosscheck.reporting.json.JsonReportWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample stories, each with what must come out of it and what must not. */
class SeedStoriesTest {
  private static final Path SEEDS = Path.of("..", "seeds");

  /** The rows of later parts of the plan are not asked for yet. */
  private static final int REACHED_PART = 4;

  /** What is asked for and not found yet: kept where everybody sees it. A trap cannot be open. */
  private static final ImmutableSet<String> OPEN = openFindings();

  private static final Map<Path, ConsistencyReport> REPORTS = new HashMap<>();

  static Stream<Path> stories() throws IOException {
    try (Stream<Path> folders = Files.list(SEEDS)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  static Stream<ExpectedFinding> expected() throws IOException {
    return stories().flatMap(SeedStoriesTest::rows).filter(row -> row.since() <= REACHED_PART);
  }

  private static ImmutableSet<String> openFindings() {
    try {
      return Resources.readLines(
              Resources.getResource(SeedStoriesTest.class, "open-findings.tsv"),
              StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.startsWith("#"))
          .collect(ImmutableSet.toImmutableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<ExpectedFinding> rows(Path story) {
    try {
      return ExpectedFinding.read(story).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("expected")
  void findsWhatAnEditorWould(ExpectedFinding row) {
    boolean open = OPEN.contains(row.key());
    assertThat(row.isMetBy(report(row.story())))
        .as(
            open
                ? "no longer open, delete its line from open-findings.tsv: " + row
                : row.toString())
        .isEqualTo(!open);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void groupsArticlesByEvent(Path story) throws IOException {
    ImmutableSetMultimap.Builder<String, String> wanted = ImmutableSetMultimap.builder();
    try (Reader in = Files.newBufferedReader(story.resolve("events.csv"), StandardCharsets.UTF_8)) {
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      for (CSVRecord row : format.parse(in)) {
        wanted.put(row.get("event"), row.get("file"));
      }
    }
    ConsistencyReport report = report(story);
    ImmutableMap<String, Article> articles = report.articlesById();
    ImmutableSet.Builder<ImmutableSet<String>> found = ImmutableSet.builder();
    for (Event event : report.events()) {
      found.add(
          event.articles().stream()
              .map(id -> ExpectedFinding.fileName(articles.get(id)))
              .collect(ImmutableSet.toImmutableSet()));
    }
    boolean open = OPEN.contains(story.getFileName() + "\tevents");
    assertThat(
            found
                .build()
                .equals(
                    wanted.build().asMap().values().stream()
                        .map(ImmutableSet::copyOf)
                        .collect(ImmutableSet.toImmutableSet())))
        .as("events " + found.build() + (open ? " are no longer open" : ""))
        .isEqualTo(!open);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void writesWhatItsSchemaAllows(Path story) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new JsonReportWriter().write(report(story), json);
    try (InputStream schema =
        JsonReportWriter.class.getResourceAsStream(
            "/org/crosscheck/reporting/crosscheck-1.schema.json")) {
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                  .getSchema(schema)
                  .validate(json.toString(StandardCharsets.UTF_8), InputFormat.JSON))
          .isEmpty();
    }
  }

  private static ConsistencyReport report(Path story) {
    return REPORTS.computeIfAbsent(story, SeedStoriesTest::compare);
  }

  private static ConsistencyReport compare(Path story) {
    List<Article> articles = new Ingestion().read(List.of(story), Optional.empty()).articles();
    return Comparison.compare(
        Digests.of(
            articles,
            failed -> {
              throw new AssertionError(failed);
            }),
        "test");
  }
}
