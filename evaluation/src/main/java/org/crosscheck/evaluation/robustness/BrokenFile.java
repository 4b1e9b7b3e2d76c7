package org.crosscheck.evaluation.robustness;

import java.util.SplittableRandom;
import java.util.function.BiFunction;
import org.crosscheck.model.article.Article;

/** Twenty ways in which a file holds no article that can be read. */
@SuppressWarnings("ImmutableEnumChecker") // The functions are lambdas without state.
enum BrokenFile {
  EMPTY("txt", (article, random) -> new byte[0]),
  BLANK("txt", (article, random) -> Bytes.of(" \n\t\n ")),
  ONLY_A_HEADER("txt", (article, random) -> Bytes.of("Outlet: Lantern\nTitle: Dam\n\n")),
  NOISE_AS_TEXT("txt", (article, random) -> noise(random)),
  PDF_AS_TEXT("txt", (article, random) -> MadeFile.PDF.bytes(article)),
  ONE_LONG_LINE("txt", (article, random) -> Bytes.of("It holds 12 men. ".repeat(150_000))),
  ANOTHER_LANGUAGE("txt", (article, random) -> Bytes.of(german())),
  PDF_HEAD_ALONE("pdf", (article, random) -> Bytes.of("%PDF-1.7\n")),
  NOISE_AS_PDF("pdf", (article, random) -> noise(random)),
  PDF_PAGES_IN_A_CIRCLE(
      "pdf",
      (article, random) ->
          Bytes.of(
              "%PDF-1.4\n"
                  + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                  + "2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n"
                  + "trailer<</Root 1 0 R>>\n"
                  + "%%EOF\n")),
  DOCX_CUT("docx", (article, random) -> Bytes.cut(MadeFile.DOCX.bytes(article), 60)),
  DOCX_WITHOUT_DOCUMENT("docx", (article, random) -> Bytes.zip("readme.txt", "no document")),
  ODT_WITHOUT_CONTENT(
      "odt", (article, random) -> Bytes.zip("mimetype", "application/vnd.oasis.opendocument.text")),
  XLSX_THAT_IS_NONE("xlsx", (article, random) -> Bytes.zip("xl/workbook.xml", "<workbook/>")),
  RTF_THAT_IS_NONE("rtf", (article, random) -> noise(random)),
  MAIL_WITHOUT_TEXT(
      "eml", (article, random) -> Bytes.of("From: a@b.example\r\nSubject: x\r\n\r\n")),
  JSON_CUT("jsonl", (article, random) -> Bytes.cut(MadeFile.JSONL.bytes(article), 50)),
  FEED_WITH_DECLARATION(
      "rss",
      (article, random) ->
          Bytes.of(
              "<!DOCTYPE r [<!ENTITY a \"b\">]><rss"
                  + " version=\"2.0\"><channel><title>&a;</title></channel></rss>")),
  PAGE_WITHOUT_TEXT(
      "html",
      (article, random) ->
          Bytes.of("<html><head><title>x</title></head><body><script>x()</script></body></html>")),
  ZIP_CUT("zip", (article, random) -> Bytes.cut(MadeFile.ZIP.bytes(article), 70));

  private final String extension;
  private final BiFunction<Article, SplittableRandom, byte[]> making;

  BrokenFile(String extension, BiFunction<Article, SplittableRandom, byte[]> making) {
    this.extension = extension;
    this.making = making;
  }

  String extension() {
    return extension;
  }

  byte[] bytes(Article article, SplittableRandom random) {
    return making.apply(article, random);
  }

  private static byte[] noise(SplittableRandom random) {
    byte[] noise = new byte[4_000];
    random.nextBytes(noise);
    noise[0] = 0;
    return noise;
  }

  private static String german() {
    return "Die Fähre lief am Dienstagmorgen vor dem Hafen auf eine Sandbank. Verletzt wurde"
        + " niemand ernsthaft, doch vierzehn Menschen mussten behandelt werden. Zwei"
        + " Rettungsboote brachten die Fahrgäste in Gruppen an Land, sagte der Sprecher der"
        + " Küstenwache, und die Ermittler wollen wissen, warum das Schiff nicht gewartet"
        + " hat.";
  }
}
