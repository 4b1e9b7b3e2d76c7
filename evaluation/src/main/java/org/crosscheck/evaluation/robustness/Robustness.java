package org.crosscheck.evaluation.robustness;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Makes the mixed files and checks a run over them: {@code docs/robustness.md} has the commands.
 */
@Command(name = "robustness", mixinStandardHelpOptions = true)
public final class Robustness {
  @Spec private CommandSpec spec;

  /** Ends with 0, or with 1 where the run missed a file. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Robustness()).execute(args));
  }

  @Command(description = "Makes COUNT files in FOLDER; one in twenty is broken.")
  int make(
      @Parameters(paramLabel = "FOLDER") Path folder, @Parameters(paramLabel = "COUNT") int count)
      throws IOException {
    MixedFiles.make(folder, count);
    return 0;
  }

  @Command(
      description = "Checks REPORT (JSON) and PROBLEMS (what was printed) of a run over FOLDER.")
  int check(
      @Parameters(paramLabel = "FOLDER") Path folder,
      @Parameters(paramLabel = "REPORT") Path report,
      @Parameters(paramLabel = "PROBLEMS") Path problems)
      throws IOException {
    RunCheck check = RunCheck.of(folder, report, problems);
    PrintWriter out = spec.commandLine().getOut();
    out.println("| file | made | right |\n|---|---:|---:|");
    check.rows().forEach(out::println);
    check.misses().forEach(miss -> out.println("MISSED " + miss));
    out.flush();
    return check.misses().isEmpty() ? 0 : 1;
  }
}
