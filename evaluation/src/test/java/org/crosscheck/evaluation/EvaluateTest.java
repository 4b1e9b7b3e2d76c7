package org.crosscheck.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsATableKeepsTheClaimsAndListsMisses(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("dates"));
    Files.writeString(
        folder.resolve("dates/mine.jsonl"),
        "{\"id\":\"a\",\"dct\":\"2025-02-20\",\"text\":\"It rained on 3 March 2024.\","
            + "\"spans\":[{\"start\":13,\"end\":25,\"type\":\"DATE\",\"value\":\"2024-03-04\"}]}\n");

    int code =
        run(folder, "--errors", "5", "--out", folder + "/t.md", "--keep", folder + "/claims");

    assertThat(code).isZero();
    assertThat(out.toString())
        .contains("| dates/mine | strict F1 | 100.00 | 1 |")
        .contains("| dates/mine | value F1 | 0.00 | 1 |")
        .contains("VALUE  a  «3 March 2024» = 2024-03-04, got 2024-03-03");
    assertThat(folder.resolve("t.md")).content().startsWith("| set | measure |");
    assertThat(folder.resolve("claims/dates-mine.claims.jsonl")).content().contains("2024-03-03");
  }

  @Test
  void onlyTakesTheBeginningOfASet(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("dates"));
    Files.writeString(folder.resolve("dates/mine.jsonl"), "not read");

    assertThat(run(folder, "--only", "numbers")).isZero();
  }

  @Test
  void aBadLineIsNamedByFileAndNumber(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("dates"));
    Files.writeString(folder.resolve("dates/mine.jsonl"), "{\"id\":\"a\",\"text\":\"\"}\n{\n");

    assertThat(run(folder)).isEqualTo(1);
    assertThat(err.toString()).contains("mine.jsonl:2:");
  }

  @Test
  void aFolderThatIsNotThereIsWrongUse(@TempDir Path folder) {
    assertThat(run(folder.resolve("none"))).isEqualTo(2);
    assertThat(err.toString()).contains("not a folder");
  }

  private int run(Path folder, String... options) {
    CommandLine line = Evaluate.commandLine();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
    String[] arguments = new String[options.length + 1];
    System.arraycopy(options, 0, arguments, 0, options.length);
    arguments[options.length] = folder.toString();
    return line.execute(arguments);
  }
}
