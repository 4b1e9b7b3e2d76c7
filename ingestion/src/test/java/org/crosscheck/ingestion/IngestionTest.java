package org.crosscheck.ingestion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crosscheck.ingestion.file.FileBytes;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IngestionTest {
  @TempDir private Path folder;
  private final Ingestion ingestion = new Ingestion();

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content.getBytes(UTF_8));
  }

  private IngestionResult read() {
    return ingestion.read(List.of(folder), Optional.empty());
  }

  private static List<String> ids(IngestionResult result) {
    return result.articles().stream().map(Article::id).toList();
  }

  @Test
  void readsAFolderWithItsSubFoldersInTheOrderOfTheirPaths() throws IOException {
    write("b.txt", "Published: 2025-01-01\n\nThe second.");
    write("a/z.md", "Published: 2025-01-01\n\nThe first.");
    write("README.md", "What this folder is.");
    write("expected.csv", "a,b");
    write(".hidden.txt", "Nothing.");

    IngestionResult result = read();

    assertThat(ids(result)).containsExactly("a/z.md", "b.txt");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void anArticleCarriesWhatItsHeaderSays() throws IOException {
    write(
        "a.txt",
        "Outlet: Lantern\nTitle: Dam\nPublished: 2025-02-20\nURL: http://l.example/a\nLanguage: en\nBy: x\n\nIt holds.");

    Article article = read().articles().get(0);

    assertThat(article.outlet()).isEqualTo(Outlet.given("Lantern"));
    assertThat(article.title()).contains("Dam");
    assertThat(article.published().map(Publication::iso)).contains("2025-02-20");
    assertThat(article.published().map(Publication::certainty)).contains(Certainty.GIVEN);
    assertThat(article.url()).contains("http://l.example/a");
    assertThat(article.language()).contains("en");
    assertThat(article.text()).isEqualTo("It holds.");
    assertThat(article.sha256())
        .isEqualTo(FileBytes.sha256(Files.readAllBytes(folder.resolve("a.txt"))));
  }

  @Test
  void theOutletIsGuessedFromTheFileNameWhereNobodyNamesIt() throws IOException {
    write("lantern.txt", "It holds.");

    assertThat(read().articles().get(0).outlet()).isEqualTo(Outlet.guessed("lantern"));
  }

  @Test
  void aListOfSourcesWinsAndNamesItsUnknownFiles() throws IOException {
    write("in/a.txt", "Outlet: Wrong\n\nIt holds.");
    Path list =
        write(
            "in/s.csv",
            "\ufefffile;outlet;published;note\na.txt;The Lantern;2025-02-20;x\nb.txt;No;;\n");

    IngestionResult result = ingestion.read(List.of(folder.resolve("in")), Optional.of(list));

    assertThat(result.articles().get(0).outlet()).isEqualTo(Outlet.given("The Lantern"));
    assertThat(result.articles().get(0).published().map(Publication::iso)).contains("2025-02-20");
    assertThat(result.problems())
        .extracting(Problem::found)
        .singleElement()
        .asString()
        .contains("b.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name,outlet\na.txt,X\n", "", "\"file,outlet\n\"a\"b\"\n"})
  void aListThatIsNoneIsNamedAndTheRunGoesOn(String content) throws IOException {
    write("a.txt", "Published: 2025-01-01\n\nIt holds.");
    Path list = write("s.csv", content);

    IngestionResult result = ingestion.read(List.of(folder), Optional.of(list));

    assertThat(result.articles()).hasSize(1);
    assertThat(result.problems()).singleElement().matches(p -> p.file().endsWith("s.csv"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|the file is empty",
        "' \n\t'|the file is empty",
        "'Title: x\nOutlet: y\n\n'|no text follows its header",
        "'%PDF-1.7 x'|it is a PDF document",
        "'<!DOCTYPE html><p>x'|it is an HTML page"
      })
  void aFileThatHoldsNoArticleIsOneLineAndTheRestGoesOn(String content, String found)
      throws IOException {
    write("bad.txt", content);
    write("good.txt", "Published: 2025-01-01\n\nIt holds.");

    IngestionResult result = read();

    assertThat(ids(result)).containsExactly("good.txt");
    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Problem.Severity.SKIPPED);
              assertThat(problem.found()).isEqualTo(found);
              assertThat(problem.line()).startsWith(folder + "/bad.txt: ").doesNotContain("\n");
            });
  }

  @Test
  void emptyFoldersMissingPathsAndUnknownKindsAreNamed() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path picture = write("picture.jpg", "x");

    IngestionResult result =
        ingestion.read(List.of(empty, folder.resolve("nowhere"), picture), Optional.empty());

    assertThat(result.articles()).isEmpty();
    assertThat(result.problems())
        .extracting(Problem::found)
        .containsExactly(
            "the folder holds no article",
            "there is no such file or folder",
            "a .jpg file is not readable yet");
  }

  @Test
  void filesOfOtherKindsInAFolderAreCountedInOneLineAKind() throws IOException {
    write("a.txt", "Published: 2025-01-01\n\nIt holds.");
    for (int i = 0; i < 5; i++) {
      write(i + ".mp3", "x");
    }

    assertThat(read().problems())
        .singleElement()
        .satisfies(
            p -> assertThat(p.found()).contains("5 files", ".mp3", "0.mp3, 1.mp3, 2.mp3, …"));
  }

  @Test
  void binaryAndOversizedFilesAreRefused() throws IOException {
    Files.write(folder.resolve("noise.txt"), new byte[] {1, 0, 2, 0, 0, 0, 9, (byte) 200, 7});
    Files.write(folder.resolve("huge.txt"), "a".repeat(FileBytes.MAX_BYTES + 1).getBytes(UTF_8));

    assertThat(read().problems())
        .extracting(Problem::found)
        .containsExactly("the file is larger than 20 MB", "its bytes are not text");
  }

  @Test
  void aLinkInACircleIsFollowedOnce() throws IOException {
    write("a/x.txt", "Published: 2025-01-01\n\nIt holds.");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);

    assertThat(ids(read())).containsExactly("a/x.txt");
  }

  @Test
  void aLinkToNothingIsNamed() throws IOException {
    write("a.txt", "Published: 2025-01-01\n\nIt holds.");
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("gone"));

    IngestionResult result = read();

    assertThat(ids(result)).containsExactly("a.txt");
    assertThat(result.problems()).singleElement().matches(p -> p.file().endsWith("b.txt"));
  }

  @Test
  void anUnreadableFileIsNamed() throws IOException {
    Path file = write("a.txt", "It holds.");
    assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "root reads all");

    assertThat(read().problems()).extracting(Problem::found).contains("reading it is not allowed");
  }

  @Test
  void theSecondCopyIsLeftOutAndAWireStoryOfTwoOutletsIsKept() throws IOException {
    write("a.txt", "Outlet: A\nPublished: 2025-01-01\n\nThe dam\nholds.");
    write("b.txt", "Outlet: A\nPublished: 2025-01-01\n\nThe dam holds.\r\n");
    write("c.txt", "Outlet: C\nPublished: 2025-01-01\n\nThe dam holds.");

    IngestionResult result = read();

    assertThat(ids(result)).containsExactly("a.txt", "c.txt");
    assertThat(result.problems()).hasSize(2).allMatch(p -> p.severity() == Problem.Severity.NOTED);
  }

  @Test
  void twoFilesOfOneNameGetTheirWholePathAsId() throws IOException {
    Path a = write("a/x.txt", "Published: 2025-01-01\n\nOne.");
    Path b = write("b/x.txt", "Published: 2025-01-01\n\nTwo.");

    IngestionResult result = ingestion.read(List.of(a, b, a), Optional.empty());

    assertThat(ids(result)).containsExactly(a.toString(), b.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published: soon\\n\\nIt holds.|cannot be read",
        "Outlet: x\\n\\nIt holds.|it has no date of publication",
        "Published: 03/04/2025\\n\\nIt holds.|has two readings"
      })
  void aDateThatIsNoneOrIsMissingIsNoted(String content, String found) throws IOException {
    write("a.txt", content.replace("\\n", "\n"));

    IngestionResult result = read();

    assertThat(result.articles()).hasSize(1);
    assertThat(result.problems()).anyMatch(problem -> problem.found().contains(found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dam holds in Tarn – 01/23/2025 at 5:53 p.m.\\n\\nIt holds.|2025-01-23T17:53|PRINTED",
        "Updated: 25 January 2025\\nPublished: 23 January 2025\\nIt holds.|2025-01-23|PRINTED",
        "TARN, Jan. 23, 2025 (CPA) - The dam holds.|2025-01-23|PRINTED",
        "The dam holds, the mayor said on Thursday, January 23, 2025.|2025-01-23|GUESSED"
      })
  void theDateIsReadFromTheText(String content, String iso, Certainty certainty)
      throws IOException {
    write("a.txt", content.replace("\\n", "\n"));

    Publication published = read().articles().get(0).published().orElseThrow();

    assertThat(published.iso()).isEqualTo(iso);
    assertThat(published.certainty()).isEqualTo(certainty);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor at the dam on July 3, 2024. (Ann Moss/Getty Images)\n\nThe dam holds.",
        "The dam, built on January 23, 2001, holds.",
        "The dam holds, the mayor said on Monday, January 23, 2025.",
        "He said on January 23, 2025 that it holds. On May 2, 2025 it broke.",
        "TARN, Jan. 23 (CPA) - The dam holds."
      })
  void whenInDoubtThereIsNoDate(String content) throws IOException {
    write("a.txt", content);

    assertThat(read().articles().get(0).published()).isEmpty();
  }

  @Test
  void aFileNamesDateIsAGuess() throws IOException {
    write("2025-02-20-lantern.txt", "It holds.");

    assertThat(read().articles().get(0).published().map(Publication::certainty))
        .contains(Certainty.GUESSED);
  }

  @Test
  void allOfTheTextIsBodyWhereTheCallerSaysSo() {
    ArticleFields fields = fields("News Feed\n\nDam above Tarn holds\n\nIt holds.", "2025-02-20");

    Article body = ingestion.article(fields, TextKind.ALL_BODY);
    Article page = ingestion.article(fields, TextKind.PAGE);

    assertThat(body.regions()).isEmpty();
    assertThat(body.title()).isEmpty();
    assertThat(page.regions()).hasSize(2);
    assertThat(page.title()).contains("Dam above Tarn holds");
  }

  @Test
  void aJsonLinesBadDateIsRefusedByNameValueAndRule() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ingestion.article(fields("It holds.", "soon"), TextKind.ALL_BODY))
        .withMessageContaining("published")
        .withMessageContaining("soon");
  }

  private static ArticleFields fields(String text, String published) {
    return new ArticleFields(
        "1",
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.of(published),
        Optional.empty(),
        Optional.empty());
  }
}
