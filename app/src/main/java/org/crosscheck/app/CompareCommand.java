package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.audit.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscheck compare}: articles in; workbook, data and a summary out. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Shows where articles agree and where they differ: a summary here, every finding in a"
          + " workbook.",
      "A folder is read with its sub-folders: text, web pages, PDF, DOCX, ODT, RTF, mail, feeds,"
          + " lists",
      "as CSV, XLSX and JSON Lines, WARC and ZIP. A path of - is standard input."
    },
    footer = {
      "",
      "Examples:",
      "  crosscheck compare seeds/peacekeepers",
      "  crosscheck compare monday/ tuesday/ -o audit.xlsx --html audit.html",
      "  crosscheck compare --fetch addresses.txt -o audit.xlsx",
      "  crosscheck compare pages/ --sources pages/sources.csv --fail-on conflict",
      "  crosscheck compare coverage/ --review monday.xlsx -o tuesday.xlsx --csv tuesday/",
      "  crosscheck compare archive/ -o audit.xlsx --resume",
      "",
      "Exit codes: 0 done, 1 --fail-on found something, 2 wrong use or a file that cannot be",
      "written, 3 nothing could be read"
    })
final class CompareCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Articles and folders of them; - is standard input.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "crosscheck-report.xlsx",
      description = "The workbook (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Mixin private ReportOptions reports;

  @Option(
      names = "--sources",
      paramLabel = "FILE",
      description = "A CSV list with the columns file,outlet,published.")
  private Optional<Path> sources = Optional.empty();

  @Mixin private FetchOptions fetch;

  @Mixin private ResumeOption resume;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    reports.prepare(output);
    try (Checkpoint checkpoint = resume.checkpoint(output, "compare", terminal)) {
      int code = compare(new KeptDigests(checkpoint));
      checkpoint.finish();
      return code;
    }
  }

  private int compare(KeptDigests kept) throws IOException {
    RunNotes notes = new RunNotes(terminal);
    Review earlier = reports.earlierReview(output, terminal);
    List<Path> all = new ArrayList<>(inputs);
    fetch.fetched(output, terminal).ifPresent(all::add);
    if (all.isEmpty()) {
      terminal.problem("name the articles to compare, or a list of addresses with --fetch");
      return ExitCode.USAGE;
    }
    List<Article> articles = new Reader(terminal, notes::problem).articles(all, sources);
    ImmutableList<ArticleDigest> digests = digests(articles, kept, notes);
    if (digests.isEmpty()) {
      terminal.problem("nothing could be read, so no report was written");
      return ExitCode.NOTHING_READ;
    }
    if (digests.size() == 1) {
      notes.problem(
          digests.get(0).article().path()
              + ": only one article; it is compared with itself, give more of them to compare"
              + " outlets");
    }
    ConsistencyReport report = Comparison.compare(digests, Version.current());
    inputs.forEach(input -> notes.option("read from", input));
    sources.ifPresent(file -> notes.option("--sources", file));
    return reports.write(report, output, earlier, notes, terminal);
  }

  private ImmutableList<ArticleDigest> digests(
      List<Article> articles, KeptDigests kept, RunNotes notes) {
    try (Progress progress = reports.progress(terminal, articles.size())) {
      return Digests.of(articles, notes::problem, progress, kept::of);
    }
  }
}
