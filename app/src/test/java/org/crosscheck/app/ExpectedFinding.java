package org.crosscheck.app;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Side;

/**
 * One row of a story's {@code expected.csv}: a finding that must come out, or a trap that must not
 * be fallen into.
 *
 * @param kinds any of these; empty for a trap that must not be a conflict of any kind
 * @param lanes any of these; empty where the lane does not matter
 * @param sides the article and the words that each side must be about
 * @param since the part of the plan that the row belongs to
 */
record ExpectedFinding(
    Path story,
    boolean trap,
    ImmutableSet<String> kinds,
    ImmutableSet<String> lanes,
    ImmutableList<Words> sides,
    String note,
    int since) {

  /** Words in an article that a side's evidence must touch. */
  record Words(String file, String words) {
    boolean touchedBy(Claim claim, ConsistencyReport report) {
      Article article = report.articlesById().get(claim.article());
      Evidence evidence = claim.evidence();
      String text = article.textOf(evidence.part());
      int at = text.indexOf(words);
      return fileName(article).equals(file)
          && at >= 0
          && (evidence.part() == Part.TITLE || article.text().contains(words))
          && evidence.span().overlaps(Span.of(at, at + words.length()));
    }
  }

  static String fileName(Article article) {
    return Path.of(article.path()).getFileName().toString();
  }

  static List<ExpectedFinding> read(Path story) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in =
        Files.newBufferedReader(story.resolve("expected.csv"), StandardCharsets.UTF_8)) {
      return format.parse(in).stream().map(row -> of(story, row)).toList();
    }
  }

  private static ExpectedFinding of(Path story, CSVRecord row) {
    ImmutableList.Builder<Words> sides = ImmutableList.builder();
    sides.add(new Words(row.get("article_a"), row.get("words_a")));
    if (!row.get("words_b").isEmpty()) {
      sides.add(new Words(row.get("article_b"), row.get("words_b")));
    }
    return new ExpectedFinding(
        story,
        row.get("expect").equals("trap"),
        set(row.get("kind")),
        set(row.get("lane")),
        sides.build(),
        row.get("note"),
        Integer.parseInt(row.get("since")));
  }

  private static ImmutableSet<String> set(String cell) {
    return ImmutableSet.copyOf(Splitter.on('|').omitEmptyStrings().trimResults().split(cell));
  }

  /** Story and words of both sides between tabs, as {@code open-findings.tsv} names a finding. */
  String key() {
    String words = sides.stream().map(Words::words).collect(Collectors.joining("\t"));
    return trap ? "" : story.getFileName() + "\t" + words;
  }

  /** True when the report does what the row asks for. */
  boolean isMetBy(ConsistencyReport report) {
    return trap != report.discrepancies().stream().anyMatch(found -> says(found, report));
  }

  private boolean says(Discrepancy found, ConsistencyReport report) {
    boolean kindFits = kinds.isEmpty() || kinds.contains(found.kind().label());
    boolean laneFits =
        trap && kinds.isEmpty()
            ? found.lane() == Lane.CONFLICT
            : lanes.isEmpty() || lanes.contains(label(found.lane()));
    return kindFits && laneFits && sides.stream().allMatch(side -> isSide(side, found, report));
  }

  private static boolean isSide(Words words, Discrepancy found, ConsistencyReport report) {
    for (Side side : found.sides()) {
      for (String id : side.claims()) {
        if (words.touchedBy(report.claimsById().get(id), report)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String label(Lane lane) {
    return lane.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return story.getFileName()
        + (trap ? " must not: " : " must: ")
        + kinds
        + " "
        + sides
        + ": "
        + note;
  }
}
