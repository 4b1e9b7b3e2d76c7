package org.crosscheck.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --resume}: whether a run goes on from the checkpoint of one that did not end. */
final class ResumeOption {
  @Option(
      names = "--resume",
      description = {
        "Go on with a run that was stopped. Until it is done, a run keeps what was extracted in",
        "a hidden file beside its output: .audit.xlsx.checkpoint for audit.xlsx."
      })
  private boolean resume;

  /** Whether the user wants to go on. */
  boolean isAsked() {
    return resume;
  }

  /**
   * The checkpoint beside {@code output} of a command; what there is to know of it is told in one
   * line. One that cannot be kept stops no run.
   *
   * @param command the command with every option that changes what it extracts
   */
  Checkpoint checkpoint(Path output, String command, Terminal terminal) {
    if (Files.exists(output) && !Files.isRegularFile(output)) {
      return Checkpoint.none();
    }
    Path path = beside(output);
    boolean left = Files.exists(path);
    String head = Program.fingerprint() + " " + command;
    try {
      if (!resume) {
        CheckpointFile file = CheckpointFile.anew(path, head, terminal::problem);
        if (left) {
          terminal.problem(path + ": left by a run that did not end; --resume would have gone on");
        }
        return file;
      }
      CheckpointFile file = CheckpointFile.goOn(path, head, terminal::problem);
      terminal.problem(
          path
              + ": "
              + (left ? found(file.loaded()) : "there is none")
              + "; the rest is read anew");
      return file;
    } catch (IOException e) {
      terminal.problem(path + ": the run cannot be resumed later (" + e.getMessage() + ")");
      return Checkpoint.none();
    }
  }

  private static String found(int texts) {
    return texts > 0
        ? "what was extracted from " + texts + " texts is taken from there"
        : "it is empty, or of another command or version of the program";
  }

  private static Path beside(Path output) {
    Path absolute = output.toAbsolutePath();
    return absolute.resolveSibling("." + absolute.getFileName() + ".checkpoint");
  }
}
