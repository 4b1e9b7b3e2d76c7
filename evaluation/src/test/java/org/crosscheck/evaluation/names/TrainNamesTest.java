package org.crosscheck.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.reading.Readers;
import org.crosscheck.extraction.annotation.finder.NameModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainNamesTest {
  private static final List<String> TOWNS =
      List.of(
          "Orlby", "Vestmark", "Tarnow Hill", "Skelmo", "Upper Dunn", "Fjellby", "Quorn", "Ebba");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeATinyCorpus() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < TOWNS.size(); i++) {
      lines.add(
          row("story-" + i + "-01", "The ferry stopped in " + TOWNS.get(i) + " again.", i, ""));
    }
    lines.add(row("closed-01", "The ferry left from Sund.", -1, "CC BY-NC 4.0"));
    Files.write(folder.resolve("made.dev.jsonl"), lines);
  }

  private static String row(String id, String text, int town, String licence) {
    int end = town < 0 ? text.length() - 1 : 21 + TOWNS.get(town).length();
    int start = town < 0 ? end - "Sund".length() : 21;
    return "{\"id\":\"%s\",\"text\":\"%s\",\"licence\":\"%s\",\"entities\":[{\"start\":%d,\"end\":%d,\"type\":\"LOC\"}]}"
        .formatted(id, text, licence, start, end);
  }

  @Test
  void writesAModelAndWhatItLearnedFromTwiceTheSame() throws IOException {
    assertThat(train("a")).isZero();
    assertThat(train("b")).isZero();

    assertThat(out.toString()).contains("learned from 8 names in 8 texts");
    assertThat(folder.resolve("a.bin.gz")).hasSameBinaryContentAs(folder.resolve("b.bin.gz"));
    assertThat(folder.resolve("a.txt")).content().doesNotContain("ferry");
    assertThat(Files.readAllLines(folder.resolve("a.txt"))).hasSize(1 + TOWNS.size());
  }

  @Test
  void theWrittenModelFindsWhatItLearned() throws IOException {
    train("a");
    try (InputStream in = Files.newInputStream(folder.resolve("a.bin.gz"))) {
      LabelledDocument unseen =
          LabelledDocument.of(
              "made",
              GoldFile.document("{\"id\":\"new\",\"text\":\"The ferry stopped in Hoxne again.\"}"));

      assertThat(new NameReader().read(unseen, NameModel.read(in)))
          .extracting(NameSpan::start, NameSpan::end)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(21, 26));
    }
  }

  @Test
  void foldsNeverReadATextWithAModelThatLearnedFromItsDocument() throws IOException {
    ImmutableList<LabelledDocument> documents =
        LabelledDocument.in(folder.resolve("made.dev.jsonl"));
    try (Readers readers = new Readers(1, Optional.empty())) {
      NameFolds folds = NameFolds.train(documents, readers);

      assertThat(folds.unawareOf(documents.get(0))).isNotSameAs(folds.unawareOf(documents.get(1)));
    }
    assertThat(documents.get(0).group()).isEqualTo("story-0");
    assertThat(documents.get(8).learnable()).isFalse();
  }

  @Test
  void aFolderThatIsNotThereIsWrongUse() {
    assertThat(run(folder.resolve("none") + "", "--out", folder + "/x")).isEqualTo(2);
    assertThat(err.toString()).contains("not a folder");
  }

  private int train(String name) {
    return run(
        folder + "",
        "--out",
        folder.resolve(name + ".bin.gz") + "",
        "--learned",
        folder.resolve(name + ".txt") + "");
  }

  private int run(String... arguments) {
    return new CommandLine(new TrainNames())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
