package org.crosscheck.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code crosscheck}: shows where articles of several outlets agree and where they differ. */
@Command(
    name = "crosscheck",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Reads articles of several outlets about the same events, extracts what each claims, and"
          + " shows",
      "where they agree, where it is a nuance, and where somebody should check.",
      "It works on this machine alone and never says who is right."
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  crosscheck compare seeds/peacekeepers",
      "  crosscheck compare coverage/ --sources coverage/sources.csv -o audit.xlsx --json"
          + " audit.json",
      "  crosscheck draft my-story.txt --against coverage/",
      "  crosscheck explain coverage/herald.txt",
      "",
      "Exit codes:",
      "  0  done",
      "  1  --fail-on was given, and such a finding is there",
      "  2  the command line cannot be carried out, a file cannot be written, or memory ran out",
      "  3  nothing of the input could be read",
      "  130, 143  stopped by Ctrl-C or by the system"
    },
    subcommands = {
      CompareCommand.class,
      ClassroomCommand.class,
      DraftCommand.class,
      ExtractCommand.class,
      ExplainCommand.class,
      JudgeCommand.class,
      GroupCommand.class
    })
public final class Main {
  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Terminal terminal = Terminal.ofProcess();
    AtomicBoolean ended = new AtomicBoolean();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> sayStopped(terminal, ended.get())));
    int code = run(terminal, arguments);
    terminal.flush();
    ended.set(true);
    System.exit(code);
  }

  /** The system ends a process that is told to stop with code 130 or 143. */
  private static void sayStopped(Terminal terminal, boolean ended) {
    if (!ended) {
      terminal.problem(
          "stopped; an unfinished file was not kept, an earlier one stands as it was"
              + (CheckpointFile.isAnyOpen() ? "; the same with --resume goes on from here" : ""));
    }
  }

  /** Runs a command on any terminal and returns its exit code. */
  static int run(Terminal terminal, String... arguments) {
    CommandLine line = new CommandLine(new Main(), new CommandFactory(terminal));
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpWidth(Terminal.WIDTH);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          terminal.problem(Failures.inOneLine(failure));
          return ExitCode.USAGE;
        });
    if (arguments.length == 0) {
      line.usage(line.getOut());
      return ExitCode.USAGE;
    }
    return ended(terminal, executed(terminal, line, arguments));
  }

  /** What every step bounds by itself may still be too much together. */
  private static int executed(Terminal terminal, CommandLine line, String... arguments) {
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      terminal.problem(Failures.OUT_OF_MEMORY);
      return ExitCode.USAGE;
    }
  }

  /** A print stream keeps to itself that what it leads to is full or closed. */
  private static int ended(Terminal terminal, int code) {
    if (terminal.out().checkError()) {
      terminal.problem("not everything could be printed: the output is full or was closed");
      return ExitCode.USAGE;
    }
    return code;
  }
}
