package org.crosscheck.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.model.report.DiscrepancyKind.CORROBORATION;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.ArticleDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two outlets that relay one origin corroborate nothing, in whatever form they say so. */
class OneOriginTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AFP reported that 40 people were hurt in Lindby.                                        | Some 40 people were hurt in Lindby, according to AFP.
          The Harbour Trust told the Morning Herald that 40 people were hurt in Lindby.           | The Harbour Trust said 40 people were hurt in Lindby.
          The Harbour Trust said in a post on X that 40 people were hurt in Lindby.               | The Harbour Trust said 40 people were hurt in Lindby.
          The Harbour Trust said in a letter seen by Reuters that 40 people were hurt in Lindby.  | The Harbour Trust said 40 people were hurt in Lindby.
          State media reported that 40 people were hurt in Lindby.                                | State media said 40 people were hurt in Lindby.
          Court documents show that 40 people were hurt in Lindby.                                | According to court documents, 40 people were hurt in Lindby.
          According to a report by the Harbour Trust on Tuesday, 40 people were hurt in Lindby.   | The Harbour Trust said 40 people were hurt in Lindby.
          Reuters quoted the Harbour Trust as saying that 40 people were hurt in Lindby.          | The Harbour Trust said 40 people were hurt in Lindby.
          The Harbour Trust met. The trust said 40 people were hurt in Lindby.                    | The Harbour Trust said 40 people were hurt in Lindby.
          """)
  void isOneOrigin(String one, String other) {
    assertThat(corroborates(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fire brigade said 40 people were hurt in Lindby.                                  | The Harbour Trust said 40 people were hurt in Lindby.
          According to a report by the World Bank, 40 people were hurt in Lindby.               | The Harbour Trust said 40 people were hurt in Lindby.
          """)
  void areTwoOrigins(String one, String other) {
    assertThat(corroborates(one, other)).isTrue();
  }

  @Test
  void theSheetOfOriginsCountsAsTheFindingsDo(@TempDir Path folder) throws IOException {
    Files.writeString(
        Files.createDirectory(folder.resolve("in")).resolve("a.txt"),
        "Outlet: Alder Post\nPublished: 2025-02-20\n\nForty soldiers were hurt in a fire at the"
            + " barracks in Lindby, the Ministry of Defence of Kalvia said.");
    Files.writeString(
        folder.resolve("in/b.txt"),
        "Outlet: Birch Times\nPublished: 2025-02-20\n\nA fire at the barracks in Lindby hurt 40"
            + " soldiers, the Kalvia Defence Ministry said.");
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    Terminal terminal =
        new Terminal(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false);

    assertThat(
            Main.run(
                terminal,
                "compare",
                "-q",
                folder.resolve("in").toString(),
                "-o",
                folder.resolve("audit.xlsx").toString(),
                "--csv",
                folder.resolve("tables").toString()))
        .isZero();
    assertThat(folder.resolve("tables/origins.csv"))
        .content()
        .contains("How many soldiers")
        .contains("2 outlets, 1 origin")
        .doesNotContain("2 origins");
  }

  private static boolean corroborates(String one, String other) {
    ImmutableList<ArticleDigest> digests =
        Digests.of(
            List.of(article("a", one), article("b", other)),
            failed -> {
              throw new AssertionError(failed);
            });
    return Comparison.judge(digests.get(0), digests.get(1)).discrepancies().stream()
        .anyMatch(found -> found.kind() == CORROBORATION);
  }

  private static Article article(String id, String text) {
    return new Article(
        id,
        Outlet.given("The " + id + " Courier"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Publication.on(LocalDate.parse("2025-02-20"), Certainty.GIVEN)),
        Optional.empty(),
        Optional.empty(),
        id + ".txt",
        "0".repeat(64),
        text,
        ImmutableList.of());
  }
}
