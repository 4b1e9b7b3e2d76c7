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
import org.crosscheck.reporting.excel.ExcelReportWriter;
import org.crosscheck.reporting.json.JsonReportWriter;
import picocli.CommandLine.Command;
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
      "  crosscheck draft my-story.txt --against coverage/ --json check.json --fail-on conflict",
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

  @Option(names = "--json", paramLabel = "FILE", description = "Also write the report as JSON.")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--sources",
      paramLabel = "FILE",
      description = "A CSV list with the columns file,outlet,published, for the coverage.")
  private Optional<Path> sources = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "LANE|SEVERITY",
      converter = FailOn.Converter.class,
      description = "End with exit code 1 when there is a finding of that lane, or that severe.")
  private Optional<FailOn> failOn = Optional.empty();

  @Option(
      names = {"-q", "--quiet"},
      description = "Print no summary and no progress.")
  private boolean quiet;

  DraftCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.isDirectory(draft)) {
      terminal.problem(draft + ": a draft is one file and not a folder; name the file");
      return ExitCode.USAGE;
    }
    List<Article> all =
        new Reader(terminal).articles(Lists.asList(draft, coverage.toArray(new Path[0])), sources);
    ImmutableSet<String> drafts =
        all.stream().filter(this::isDraft).map(Article::id).collect(ImmutableSet.toImmutableSet());
    if (drafts.isEmpty() || drafts.size() == all.size()) {
      terminal.problem(
          (drafts.isEmpty() ? draft + ": the draft" : "the coverage")
              + " could not be read, so no report was written");
      return ExitCode.NOTHING_READ;
    }
    ImmutableList<ArticleDigest> digests = digests(all);
    ConsistencyReport report =
        DraftReport.of(drafts, Comparison.compare(digests, Version.current()));
    Reports.write(output, new ExcelReportWriter(), report);
    if (json.isPresent()) {
      Reports.write(json.get(), new JsonReportWriter(), report);
    }
    if (!quiet) {
      Reports.summarise(terminal, report, output);
    }
    boolean found =
        failOn.isPresent() && report.discrepancies().stream().anyMatch(failOn.get()::matches);
    return found ? ExitCode.FOUND : ExitCode.OK;
  }

  private ImmutableList<ArticleDigest> digests(List<Article> articles) {
    try (Progress progress = quiet ? Progress.unseen() : Progress.on(terminal, articles.size())) {
      return Digests.of(articles, terminal::problem, progress);
    }
  }

  /** Also where it lies in the folder of the coverage: a file is read once. */
  private boolean isDraft(Article article) {
    return Path.of(article.path()).equals(draft);
  }
}
