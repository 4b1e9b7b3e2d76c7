package org.crosscheck.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.model.report.DiscrepancyKind.CORROBORATION;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.ArticleDigest;
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
