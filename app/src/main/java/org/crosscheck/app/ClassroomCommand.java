package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.AtomicFile;
import org.crosscheck.reporting.ReportWriter;
import org.crosscheck.reporting.classroom.ClassroomPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscheck classroom}: articles in; coverage, worksheet, key and agreement sheet out. */
@Command(
    name = "classroom",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a lesson of the coverage: the articles with letters for outlets' names, a worksheet made",
      "of what differs, the answer key with its evidence, and a workbook in which two readers sort",
      "passages and see how far they agree."
    },
    footer = {
      "",
      "Examples:",
      "  crosscheck classroom seeds/harbour-march",
      "  crosscheck classroom coverage/ --sources coverage/sources.csv -o lesson/",
      "",
      "Exit codes: 0 done, 2 wrong use or a file that cannot be written, 3 nothing could be read"
    })
final class ClassroomCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Articles and folders of them.")
  private List<Path> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "crosscheck-classroom",
      description = "The folder of the pack, made if it is not there (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Option(
      names = "--sources",
      paramLabel = "FILE",
      description = "A CSV list with the columns file,outlet,published.")
  private Optional<Path> sources = Optional.empty();

  ClassroomCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ImmutableList<ArticleDigest> digests =
        Digests.of(new Reader(terminal).articles(inputs, sources), terminal::problem);
    if (digests.isEmpty()) {
      terminal.problem("nothing could be read, so no pack was made");
      return ExitCode.NOTHING_READ;
    }
    ConsistencyReport report = Comparison.compare(digests, Version.current());
    Files.createDirectories(output);
    for (Map.Entry<String, ReportWriter> file : ClassroomPack.files().entrySet()) {
      new AtomicFile(output.resolve(file.getKey())).write(file.getValue(), report);
    }
    terminal.out().println("Classroom pack: " + output + " (keep answer-key.docx)");
    terminal.flush();
    return ExitCode.OK;
  }
}
