package org.crosscheck.evaluation;

import com.google.common.collect.ImmutableList;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crosscheck.evaluation.benchmark.CpuSpeed;
import org.crosscheck.evaluation.benchmark.Scale;
import org.crosscheck.evaluation.names.TrainNames;
import org.crosscheck.evaluation.reading.Readers;
import org.crosscheck.evaluation.scoring.Figure;
import org.crosscheck.evaluation.scoring.Outcome;
import org.crosscheck.evaluation.table.Table;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code crosscheck evaluate FOLDER}: one table of what is reached on the gold data of a folder.
 */
@Command(
    name = "crosscheck evaluate",
    subcommands = TrainNames.class,
    mixinStandardHelpOptions = true,
    description =
        "Reads the gold data of a folder (numbers/*.jsonl, dates/*.jsonl, …), has Crosscheck read"
            + " the same texts, and prints a table of what it gets right.")
public final class Evaluate implements Callable<Integer> {
  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description = "Holds a folder for each kind of gold data.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "SET",
      description =
          "Only these, by the beginning of their names: numbers, dates/aquaint. Comma-separated.")
  private List<String> only = List.of();

  @Option(names = "--errors", paramLabel = "N", description = "List up to N misses a set.")
  private int errors;

  @Option(names = "--full", description = "Every figure, not only those with a bar or a peer.")
  private boolean full;

  @Option(
      names = "--speed",
      description = "Measure the speed on made articles as well; takes half a minute.")
  private boolean speed;

  @Option(
      names = "--scale",
      paramLabel = "ARTICLES",
      description =
          "Group and compare so many made articles as well, and hold the candidate pairs against"
              + " those of a quarter of them.")
  private Optional<Integer> scale = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE", description = "Write the table there as well.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--keep",
      paramLabel = "FOLDER",
      description = "Write the claims that were read there, a file a set, in JSON Lines.")
  private Optional<Path> keep = Optional.empty();

  @Option(names = "--threads", paramLabel = "N", description = "Default: one a processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec;

  /** Ends with 0, with 1 where gold data can't be read, and with 2 where the words are wrong. */
  public static void main(String[] args) {
    PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.exit(commandLine().setOut(out).execute(args));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Evaluate());
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          command.getErr().println("crosscheck evaluate: " + failure.getMessage());
          return CommandLine.ExitCode.SOFTWARE;
        });
    return line;
  }

  @Override
  public Integer call() throws IOException {
    Path gold = goldFolder();
    PrintWriter terminal = spec.commandLine().getOut();
    Table table = Table.withBars();
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    StringBuilder misses = new StringBuilder();
    try (Readers readers = new Readers(threads, keep)) {
      for (GoldFolder.Entry entry : GoldFolder.entries(gold, only)) {
        Outcome outcome = entry.set().score(entry.gold(), readers);
        figures.addAll(outcome.figures());
        outcome.misses().stream().limit(errors).forEach(miss -> misses.append(miss).append('\n'));
      }
      if (scale.isPresent()) {
        figures.addAll(Scale.figures(scale.get(), readers));
      }
      readers.failures().forEach(failure -> misses.append("FAILED ").append(failure).append('\n'));
    }
    if (speed) {
      figures.addAll(CpuSpeed.figures());
    }
    String markdown = table.markdown(full ? figures.build() : table.main(figures.build()));
    terminal.print(markdown);
    terminal.print(misses);
    terminal.flush();
    if (out.isPresent()) {
      Files.writeString(out.get(), markdown);
    }
    return 0;
  }

  private Path goldFolder() {
    Path given =
        folder.orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    spec.commandLine(), "Missing required parameter: 'FOLDER'"));
    if (!Files.isDirectory(given)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), given + ": not a folder; give one that holds numbers/, dates/, …");
    }
    return given;
  }
}
