package org.crosscheck.ingestion.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crosscheck.ingestion.Ingestion;
import org.crosscheck.ingestion.IngestionResult;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.article.RegionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of input, read from a file as another program made it. */
class FormatsTest {
  private static final String LONG =
      "The ferry ran aground outside Calder on Tuesday with 212 passengers aboard. "
          + "Nobody was seriously hurt, the coastguard said, but 14 people were treated. "
          + "The ship had left the island of Sund before dawn and strayed from the channel. "
          + "Two lifeboats took the passengers off in groups of thirty until eleven. "
          + "Investigators want to know why the master did not wait for the fog to lift.";

  @TempDir private Path folder;

  private IngestionResult read(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    return new Ingestion().read(List.of(folder), Optional.empty());
  }

  private IngestionResult read(String name, String content) throws IOException {
    return read(name, content.getBytes(UTF_8));
  }

  private static Article only(IngestionResult result) {
    assertThat(result.articles()).as(result.problems().toString()).hasSize(1);
    return result.articles().get(0);
  }

  @Test
  void aWordDocumentMayStartWithHeaderLines() throws IOException {
    Article article =
        only(
            read(
                "a.docx",
                MadeFiles.docx(
                    "Outlet: Lantern", "Published: 2025-03-04", "It holds.", "It leaks.")));

    assertThat(article.outlet()).isEqualTo(Outlet.given("Lantern"));
    assertThat(article.published().map(Publication::iso)).contains("2025-03-04");
    assertThat(article.text()).isEqualTo("It holds.\n\nIt leaks.");
  }

  @Test
  void anOpenDocumentText() throws IOException {
    Article article =
        only(
            read(
                "a.odt",
                MadeFiles.odt(
                    "Ferry aground", "It<text:s/>holds &amp; <text:span>stays</text:span>.")));

    assertThat(article.text()).isEqualTo("Ferry aground\n\nIt holds & stays.");
  }

  @Test
  void aRichTextFileWithItsCodePage() throws IOException {
    Article article =
        only(
            read(
                "a.rtf",
                "{\\r"
                    + "tf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\info{\\author Nobody}}\\f0"
                    + " The caf\\'e9 in Sund is \\u8220?open\\u8221?.\\par It has 12"
                    + " tables.\\par}"));

    assertThat(article.text()).isEqualTo("The café in Sund is “open”.\n\nIt has 12 tables.");
  }

  @Test
  void whatOnlyItsWriterKnowsIsNoTextOfARichTextFile() throws IOException {
    Article article =
        only(
            read(
                "a.rtf",
                "{\\r"
                    + "tf1\\ansi{\\*\\pgdsctbl\n{\\pgdsc0\\pgdscuse451\\pgdscnxt0 Default Page"
                    + " Style;}}{\\*\\generator Writer;}Outlet: Sund Gazette\\par Published:"
                    + " 2025-03-05\\par\\par It has {\\*\\bkmkstart place}{\\b 12} tables.\\par}"));

    assertThat(article.outlet().name()).isEqualTo("Sund Gazette");
    assertThat(article.text()).isEqualTo("It has 12 tables.");
  }

  @Test
  void aPdfGivesParagraphsWithoutTheLineBreaksOfItsLayout() throws IOException {
    Article article =
        only(
            read(
                "a.pdf",
                MadeFiles.pdf(
                    "The ferry ran aground outside Calder with twenty-",
                    "five passengers and 212 others aboard.",
                    "",
                    "Nobody was hurt.")));

    assertThat(article.text())
        .isEqualTo(
            "The ferry ran aground outside Calder with twenty-five passengers and 212 others"
                + " aboard.\n\n"
                + "Nobody was hurt.");
  }

  @Test
  void aMailGivesSubjectSenderAndDayAsGuesses() throws IOException {
    Article article =
        only(
            read(
                "a.eml",
                "From: Harbour Post <news@post.example>\r\n"
                    + "Subject: =?utf-8?q?Caf=C3=A9_closes?=\r\n"
                    + "Date: Tue, 4 Mar 2025 09:15:00 +0100\r\n"
                    + "MIME-Version: 1.0\r\n"
                    + "Content-Type: multipart/alternative; boundary=b\r\n\r\n"
                    + "--b\r\n"
                    + "Content-Type: text/html; charset=utf-8\r\n\r\n"
                    + "<p>As a page.</p>\r\n"
                    + "--b\r\n"
                    + "Content-Type: text/plain; charset=utf-8\r\n"
                    + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                    + "The caf=C3=A9 closes.\r\n"
                    + "--b--\r\n"));

    assertThat(article.title()).contains("Café closes");
    assertThat(article.outlet()).isEqualTo(Outlet.guessed("Harbour Post"));
    assertThat(article.published().map(Publication::certainty)).contains(Certainty.GUESSED);
    assertThat(article.published().map(Publication::iso)).contains("2025-03-04T08:15Z");
    assertThat(article.text().strip()).isEqualTo("The café closes.");
  }

  @Test
  void aTableWithATextColumnIsAListOfArticlesAndOneWithoutStaysACompanion() throws IOException {
    Files.writeString(folder.resolve("expected.csv"), "kind,value\nbound,3\n");
    IngestionResult result =
        read(
            "list.csv",
            "id;Outlet;Published;Text\n"
                + "x;Lantern;2025-03-04;\"It holds;\n"
                + "still.\"\n"
                + ";Post;;It leaks.\n"
                + ";;;\n");

    assertThat(result.articles())
        .extracting(Article::id)
        .containsExactly("list.csv#x", "list.csv#3");
    assertThat(result.articles().get(0).text()).isEqualTo("It holds;\nstill.");
    assertThat(result.articles().get(1).outlet()).isEqualTo(Outlet.given("Post"));
    assertThat(result.problems()).noneMatch(it -> it.file().contains("expected"));
  }

  @Test
  void aWorkbookIsAListToo() throws IOException {
    IngestionResult result =
        read(
            "list.xlsx",
            MadeFiles.xlsx(
                List.of(
                    List.of("Title", "Outlet", "Date", "Body"),
                    List.of("Dam", "Lantern", "2025-03-04", "It holds."))));

    Article article = only(result);
    assertThat(article.id()).isEqualTo("list.xlsx#2");
    assertThat(article.title()).contains("Dam");
    assertThat(article.published().map(Publication::iso)).contains("2025-03-04");
  }

  @Test
  void aFormulaIsNeverComputedItsStoredValueCounts() throws IOException {
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("Text");
      var cell = sheet.createRow(1).createCell(0);
      cell.setCellFormula("CONCATENATE(\"It \",\"leaks.\")");
      cell.setCellValue("It holds.");
      workbook.write(list);
    }

    assertThat(only(read("list.xlsx", list.toByteArray())).text()).isEqualTo("It holds.");
  }

  @Test
  void aBadJsonLineIsNamedAndTheOthersAreRead() throws IOException {
    IngestionResult result =
        read(
            "a.jsonl",
            "{\"id\":7,\"text\":\"It holds.\",\"published\":\"2025-03-04\"}\n"
                + "{\"text\":\n"
                + "[]\n"
                + "{\"text\":\"It leaks.\"}\n");

    assertThat(result.articles()).extracting(Article::id).containsExactly("a.jsonl#7", "a.jsonl#4");
    assertThat(result.problems())
        .filteredOn(it -> it.severity() == Problem.Severity.SKIPPED)
        .extracting(Problem::file)
        .containsExactly(folder + "/a.jsonl:2", folder + "/a.jsonl:3");
  }

  @Test
  void aFeedsEntriesAreReadWhereTheyHoldTheirFullText() throws IOException {
    IngestionResult result =
        read(
            "news.rss",
            "<rss version=\"2.0\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Harbour"
                + " Post</title><link>https://p.example</link><description>d</description>"
                + "<item><title>Aground</title><link>https://p.example/1</link><pubDate>Tue, 04 Mar"
                + " 2025 09:15:00 +0000</pubDate><description>Short.</description>"
                + "<content:encoded><![CDATA[<p>"
                + LONG
                + "</p><p>End.</p>]]></content:encoded></item>"
                + "<item><title>Teaser</title><description>Only this.</description></item>"
                + "</channel></rss>");

    Article article = only(result);
    assertThat(article.outlet()).isEqualTo(Outlet.given("Harbour Post"));
    assertThat(article.published().map(Publication::iso)).contains("2025-03-04T09:15Z");
    assertThat(article.text()).isEqualTo(LONG + "\n\nEnd.");
    assertThat(result.problems()).anyMatch(it -> it.found().startsWith("1 of its 2 entries"));
  }

  @Test
  void anAtomFeed() throws IOException {
    Article article =
        only(
            read(
                "news.atom",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Lantern</title><id>u:1</id>"
                    + "<updated>2025-03-05T00:00:00Z</updated><entry><title>Aground</title><id>u:2</id>"
                    + "<published>2025-03-04T09:15:00Z</published><updated>2025-03-05T00:00:00Z</updated><content"
                    + " type=\"html\">&lt;p&gt;"
                    + LONG
                    + "&lt;/p&gt;</content></entry></feed>"));

    assertThat(article.modified().map(Publication::iso)).contains("2025-03-05T00:00Z");
    assertThat(article.text()).isEqualTo(LONG);
  }

  @Test
  void aWebArchivePackedOrNotGivesItsPages() throws IOException {
    String page = SavedPage.all().get(0).html();
    byte[] warc = MadeFiles.warc(Map.of("https://news.example/a", page));

    Article plain = only(read("a.warc", warc));
    Files.delete(folder.resolve("a.warc"));
    Article packed = only(read("b.warc.gz", MadeFiles.gzip(warc)));

    assertThat(plain.url()).contains("https://news.example/a");
    assertThat(plain.outlet()).isEqualTo(Outlet.given("The Harbour Post"));
    assertThat(packed.text()).isEqualTo(plain.text());
    assertThat(packed.id()).isEqualTo("b.warc.gz/https://news.example/a");
  }

  @Test
  void aZipIsReadLikeTheFolderItHolds() throws IOException {
    IngestionResult result =
        read(
            "week.zip",
            MadeFiles.zip(
                Map.of(
                    "mon/b.txt", "Published: 2025-03-04\n\nIt leaks.",
                    "mon/a.md", "Published: 2025-03-04\n\nIt holds.",
                    "mon/README.md", "No article.",
                    "__MACOSX/mon/._a.md", "x",
                    "mon/p.jpg", "x")));

    assertThat(result.articles())
        .extracting(Article::id)
        .containsExactly("week.zip/mon/a.md", "week.zip/mon/b.txt");
    assertThat(result.problems()).singleElement().matches(it -> it.found().contains(".jpg"));
  }

  @Test
  void aListOfSourcesReachesIntoAnArchive() throws IOException {
    Path list = Files.writeString(folder.resolve("s.csv"), "file,outlet\nweek.zip/a.txt,Lantern\n");
    Files.write(folder.resolve("week.zip"), MadeFiles.zip(Map.of("a.txt", "It holds.")));

    IngestionResult result = new Ingestion().read(List.of(folder), Optional.of(list));

    assertThat(only(result).outlet()).isEqualTo(Outlet.given("Lantern"));
    assertThat(result.problems()).noneMatch(it -> it.file().endsWith("s.csv"));
  }

  @Test
  void standardInputIsReadAsWhatItIs() throws IOException {
    byte[] page = SavedPage.all().get(0).html().getBytes(UTF_8);

    IngestionResult result =
        new Ingestion()
            .read(List.of(Path.of("-")), Optional.empty(), new ByteArrayInputStream(page));

    Article article = only(result);
    assertThat(article.id()).isEqualTo("stdin");
    assertThat(article.path()).isEqualTo("standard input");
    assertThat(article.outlet()).isEqualTo(Outlet.given("The Harbour Post"));
  }

  @Test
  void aFileThatIsNotWhatItsNameSaysIsReadAsWhatItIs() throws IOException {
    IngestionResult result = read("a.pdf", SavedPage.all().get(0).html());

    assertThat(only(result).outlet()).isEqualTo(Outlet.given("The Harbour Post"));
    assertThat(result.problems())
        .extracting(Problem::found)
        .contains("its name says .pdf and it is a web page");
  }

  @Test
  void aSavedPagesOwnFolderIsPassedOver() throws IOException {
    Files.createDirectories(folder.resolve("page_files"));
    Files.writeString(folder.resolve("page_files/ad.html"), "<p>Buy now.</p>");

    assertThat(only(read("page.html", SavedPage.all().get(0).html())).id()).isEqualTo("page.html");
  }

  @Test
  void captionsOfAPageAreMarkedAndItsModificationIsKept() throws IOException {
    Article article =
        only(
            read(
                "a.html",
                "<html><head><meta property='article:modified_time'"
                    + " content='2025-03-05'></head><body><article><h1>Aground</h1><p>"
                    + LONG
                    + "</p><figure><figcaption>The Osprey."
                    + "</figcaption></figure><p>"
                    + LONG
                    + "</p></article></body></html>"));

    assertThat(article.modified().map(Publication::iso)).contains("2025-03-05");
    assertThat(article.regions())
        .filteredOn(it -> it.type() == RegionType.CAPTION)
        .extracting(it -> it.span().in(article.text()))
        .containsExactly("The Osprey.");
  }

  @Test
  void anOutletThatOnlyTheAddressTellsIsAGuess() throws IOException {
    Article article =
        only(
            read(
                "a.html",
                "<link rel=canonical href='https://www.post.example/1'><h1>Aground off"
                    + " Calder</h1><p>"
                    + LONG
                    + "</p>"));

    assertThat(article.outlet()).isEqualTo(Outlet.guessed("post.example"));
  }
}
