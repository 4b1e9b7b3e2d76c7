package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.comparison.DraftReport;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.audit.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscheck draft}: an unpublished text against the coverage of others. */
@Command(
    name = "draft",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a text before it is published: shows only what differs between the draft and the",
      "coverage, what differs inside the draft, and the key facts that it leaves out."
    },
    footer = {
      "",
      "Examples:",
      "  crosscheck draft my-story.txt --against coverage/",
      "  crosscheck draft my-story.md --against monday/ --against tuesday/ -o check.xlsx",
      "  crosscheck draft my-story.txt --against coverage/ --html check.html --fail-on conflict",
      "",
      "Exit codes: 0 done, 1 --fail-on found something, 2 wrong use or a file that cannot be",
      "written, 3 the draft or the coverage could not be read"
    })
final class DraftCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "The draft.")
  private Path draft;

  @Option(
      names = "--against",
      required = true,
      paramLabel = "PATH",
      description = "The coverage: articles and folders of them. May be given several times.")
  private List<Path> coverage;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "crosscheck-draft.xlsx",
      description = "The workbook (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Mixin private ReportOptions reports;

  @Option(
      names = "--sources",
      paramLabel = "FILE",
      description = "A CSV list with the columns file,outlet,published, for the coverage.")
  private Optional<Path> sources = Optional.empty();

  DraftCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.isDirectory(draft)) {
      terminal.problem(draft + ": a draft is one file and not a folder; name the file");
      return ExitCode.USAGE;
    }
    reports.prepare(output);
    RunNotes notes = new RunNotes(terminal);
    Review earlier = reports.earlierReview(output, terminal);
    List<Article> all =
        new Reader(terminal, notes::problem)
            .articles(Lists.asList(draft, coverage.toArray(new Path[0])), sources);
    ImmutableSet<String> drafts =
        all.stream().filter(this::isDraft).map(Article::id).collect(ImmutableSet.toImmutableSet());
    if (drafts.isEmpty() || drafts.size() == all.size()) {
      terminal.problem(
          (drafts.isEmpty() ? draft + ": the draft" : "the coverage")
              + " could not be read, so no report was written");
      return ExitCode.NOTHING_READ;
    }
    ImmutableList<ArticleDigest> digests = digests(all, notes);
    ConsistencyReport report =
        DraftReport.of(drafts, Comparison.compare(digests, Version.current()));
    notes.option("draft", draft);
    coverage.forEach(path -> notes.option("--against", path));
    sources.ifPresent(file -> notes.option("--sources", file));
    return reports.write(report, output, earlier, notes, terminal);
  }

  private ImmutableList<ArticleDigest> digests(List<Article> articles, RunNotes notes) {
    try (Progress progress = reports.progress(terminal, articles.size())) {
      return Digests.of(articles, notes::problem, progress);
    }
  }

  /** Also where it lies in the folder of the coverage: a file is read once. */
  private boolean isDraft(Article article) {
    return Path.of(article.path()).equals(draft);
  }
}
