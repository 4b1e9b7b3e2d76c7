package org.crosscheck.reporting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
  private final JsonLines lines = new JsonLines();

  @Test
  void readsAnArticleWithAllItsKeys() throws BadLineException {
    Article article =
        lines.readArticle(
            """
            {"id":"a1","text":"  Two dogs.","title":"Dogs","outlet":"The Kennel",\
            "published":"2026-03-02T08:15:00+01:00","url":"https://example.org/1","language":"en",\
            "unknown":[1,2]}""");
    assertThat(article.id()).isEqualTo("a1");
    assertThat(article.text()).isEqualTo("  Two dogs.");
    assertThat(article.title()).contains("Dogs");
    assertThat(article.outlet().name()).isEqualTo("The Kennel");
    assertThat(article.outlet().guessed()).isFalse();
    assertThat(article.published().orElseThrow().iso()).isEqualTo("2026-03-02T08:15+01:00");
    assertThat(article.url()).contains("https://example.org/1");
    assertThat(article.language()).contains("en");
    assertThat(article.regions()).isEmpty();
  }

  @Test
  void readsAnArticleThatHasOnlyItsText() throws BadLineException {
    Article article = lines.readArticle("{\"id\":7,\"text\":\"\",\"title\":null}");
    assertThat(article.id()).isEqualTo("7");
    assertThat(article.outlet().guessed()).isTrue();
    assertThat(article.title()).isEmpty();
    assertThat(article.published()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|a line must be a JSON object",
        "[]|a line must be a JSON object",
        "null|a line must be a JSON object",
        "{\"id\":\"a\"|not one JSON object",
        "{\"id\":\"a\",\"text\":\"x\"} {}|not one JSON object",
        "{\"id\":\"a\",\"id\":\"b\",\"text\":\"x\"}|Duplicate field 'id'",
        "{\"text\":\"x\"}|\"id\" must be a string, was absent",
        "{\"id\":\" \",\"text\":\"x\"}|\"id\" must be a string, was \" \"",
        "{\"id\":{},\"text\":\"x\"}|\"id\" must be a string, was object",
        "{\"id\":\"a\"}|\"text\" must be a string, was absent",
        "{\"id\":\"a\",\"text\":3}|\"text\" must be a string, was 3",
        "{\"id\":\"a\",\"text\":\"x\",\"title\":[]}|\"title\" must be a string or absent, was array",
        "{\"id\":\"a\",\"text\":\"x\",\"published\":\"yesterday\"}|\"published\" must be a date",
        "{\"id\":\"a\",\"text\":\"x\",\"published\":\"2026-02-30\"}|\"published\" must be a date",
      })
  void saysInOneLineWhatIsWrong(String line, String message) {
    assertThatThrownBy(() -> lines.readArticle(line))
        .isInstanceOf(BadLineException.class)
        .hasMessageContaining(message)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @Test
  void aBadLineKeepsItsIdForTheAnswer() {
    BadLineException failure =
        catchThrowableOfType(BadLineException.class, () -> lines.readArticle("{\"id\":\"a9\"}"));
    assertThat(lines.failed(failure))
        .isEqualTo("{\"id\":\"a9\",\"error\":\"\\\"text\\\" must be a string, was absent\"}");
  }

  @Test
  void aLineWithoutAnIdIsAnsweredWithNull() {
    assertThat(lines.failed(Optional.empty(), "two\nlines\u001b[31m"))
        .isEqualTo("{\"id\":null,\"error\":\"two lines [31m\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udc00\\ud800", "\\u0000", "\ud83d", "\\ud83d\\ude00 12"})
  void oddCharactersComeThrough(String odd) throws BadLineException {
    Article article = lines.readArticle("{\"id\":\"" + odd + "x\",\"text\":\"" + odd + "\"}");
    assertThat(lines.extracted(article, ImmutableList.of())).endsWith("x\",\"claims\":[]}");
  }

  @Test
  void deepNestingIsABadLineAndNoCrash() {
    String deep = "[".repeat(100_000);
    assertThatThrownBy(() -> lines.readArticle(deep)).isInstanceOf(BadLineException.class);
  }

  @Test
  void readsAPairOfObjectsOrStrings() throws BadLineException {
    ArticlePair pair =
        lines.readPair(
            """
            {"id":"p1","a":{"id":"same","text":"Six.","published":"2026-03-02"},"b":"Seven."}""");
    assertThat(pair.id()).isEqualTo("p1");
    assertThat(pair.a().id()).isEqualTo("a");
    assertThat(pair.a().published()).isPresent();
    assertThat(pair.b().id()).isEqualTo("b");
    assertThat(pair.b().text()).isEqualTo("Seven.");
  }

  @Test
  void aPairWithoutAMemberNamesIt() {
    assertThatThrownBy(() -> lines.readPair("{\"id\":\"p1\",\"a\":{\"text\":\"x\"}}"))
        .hasMessage("\"b\" must be an article object, was absent");
    assertThatThrownBy(() -> lines.readPair("{\"id\":\"p1\",\"a\":{\"text\":\"x\"},\"b\":{}}"))
        .hasMessage("in \"b\": \"text\" must be a string, was absent");
  }

  @Test
  void writesClaimsAsInAReport() {
    ConsistencyReport report = SampleReport.create();
    Article article = report.articles().get(0);
    String line =
        lines.extracted(
            article,
            report.claims().stream().filter(c -> c.article().equals(article.id())).toList());
    assertThat(line)
        .startsWith("{\"id\":\"courier-1\",\"claims\":[{\"id\":\"courier-1/title\"")
        .contains("\"kind\":\"quantity\"", "\"event\":null")
        .doesNotContain("\n");
  }

  @Test
  void writesJudgementsAndGroups() {
    assertThat(lines.judged("p1", "agree", ImmutableList.of()))
        .isEqualTo("{\"id\":\"p1\",\"verdict\":\"agree\",\"discrepancies\":[]}");
    assertThat(lines.judged("p1", "conflict", SampleReport.create().discrepancies()))
        .contains("\"kind\":\"value-conflict\"")
        .doesNotContain("\n");
    assertThat(lines.grouped("a1", "e1")).isEqualTo("{\"id\":\"a1\",\"event\":\"e1\"}");
  }
}
