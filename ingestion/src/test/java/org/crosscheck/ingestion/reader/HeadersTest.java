package org.crosscheck.ingestion.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.ingestion.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
  private final List<Problem> problems = new ArrayList<>();

  private Received split(String content) {
    return Headers.split("a.txt", content, problems::add);
  }

  @Test
  void headerLinesEndWithABlankLineAndTheTextFollowsAsReceived() {
    Received got =
        split(
            "outlet: The Lantern\nTITLE:Dam holds: for now\nSection: World\nDate: 2025-02-20\n\n  It holds. \n");

    assertThat(got.stated().get(Field.OUTLET)).contains("The Lantern");
    assertThat(got.stated().get(Field.TITLE)).contains("Dam holds: for now");
    assertThat(got.stated().get(Field.PUBLISHED)).contains("2025-02-20");
    assertThat(got.text()).isEqualTo("  It holds. \n");
  }

  @Test
  void twoHeaderLinesCountAlsoWithoutTheBlankLine() {
    Received got = split("Outlet: The Lantern\r\nAuthor: Ann Moss\r\nMoss: the dam holds.");

    assertThat(got.stated().get(Field.BYLINE)).contains("Ann Moss");
    assertThat(got.text()).isEqualTo("Moss: the dam holds.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Warning: the dam may break.\n\nIt holds.",
        "Date: it was late.\nThe dam held.",
        "---\n\nThe dam held.\n\n---\n\nIt holds.",
        "---\ntitle: never closed\n\nIt holds.",
        "The dam held.\nOutlet: none"
      })
  void textThatOnlyLooksLikeAHeaderIsText(String content) {
    assertThat(split(content)).isEqualTo(new Received(Stated.nothing(), content));
  }

  @Test
  void frontMatterIsReadAsWritten() {
    Received got =
        split(
            """
            ---
            title: "Moss: dam holds"
            date: 2025-02-20
            author: [Ann Moss, Ian Bell]
            outlet: 'The Lantern'
            language: no
            ---

            It holds.
            """);

    assertThat(got.stated().get(Field.TITLE)).contains("Moss: dam holds");
    assertThat(got.stated().get(Field.PUBLISHED)).contains("2025-02-20");
    assertThat(got.stated().get(Field.BYLINE)).contains("Ann Moss, Ian Bell");
    assertThat(got.stated().get(Field.LANGUAGE)).contains("no");
    assertThat(got.text()).isEqualTo("\nIt holds.\n");
    assertThat(problems).isEmpty();
  }

  @Test
  void brokenFrontMatterIsReadLineByLineAndNoted() {
    Received got = split("---\ntitle: Moss: dam holds\noutlet: \"The Lantern\"\n---\nIt holds.");

    assertThat(got.stated().get(Field.TITLE)).contains("Moss: dam holds");
    assertThat(got.stated().get(Field.OUTLET)).contains("The Lantern");
    assertThat(got.text()).isEqualTo("It holds.");
    assertThat(problems).singleElement().matches(p -> p.severity() == Problem.Severity.NOTED);
  }

  @Test
  void aliasBombsInFrontMatterEndInALine() {
    StringBuilder bomb = new StringBuilder("---\na: &a [x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'm'; c++) {
      String before = "*" + (char) (c - 1);
      bomb.append(c)
          .append(": &")
          .append(c)
          .append(" [")
          .append((before + ", ").repeat(8))
          .append(before)
          .append("]\n");
    }

    assertThat(split(bomb + "title: Dam\n---\nIt holds.").text()).isEqualTo("It holds.");
  }
}
