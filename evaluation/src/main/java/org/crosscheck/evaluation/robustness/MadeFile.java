package org.crosscheck.evaluation.robustness;

import com.google.common.html.HtmlEscapers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Publication;

/** The formats of good files, each made by hand from one article. */
enum MadeFile {
  TXT("txt"),
  MD("md"),
  HTML("html"),
  DOCX("docx"),
  ODT("odt"),
  RTF("rtf"),
  EML("eml"),
  PDF("pdf"),
  JSONL("jsonl"),
  RSS("rss"),
  WARC("warc.gz"),
  ZIP("zip");

  private final String extension;

  MadeFile(String extension) {
    this.extension = extension;
  }

  String extension() {
    return extension;
  }

  /** The file; the article's own outlet, title and date are in it where the format has a place. */
  byte[] bytes(Article article) {
    String title = article.title().orElseThrow();
    String date = article.published().map(Publication::iso).orElseThrow();
    String outlet = article.outlet().name();
    String text = article.text();
    String header = "Outlet: " + outlet + "\nTitle: " + title + "\nPublished: " + date + "\n\n";
    return switch (this) {
      case TXT -> Bytes.of(header + text);
      case MD ->
          Bytes.of(
              "---\noutlet: \""
                  + outlet
                  + "\"\ndate: "
                  + date
                  + "\n---\n\n# "
                  + title
                  + "\n\n"
                  + text);
      case HTML -> Bytes.of(page(outlet, title, date, text));
      case DOCX -> docx(header + text);
      case ODT -> Bytes.zip("content.xml", odt(header + text));
      case RTF ->
          Bytes.of(
              "{\\rtf1\\ansi "
                  + (header + text).chars().mapToObj(MadeFile::rtf).collect(Collectors.joining())
                  + "}");
      case EML ->
          Bytes.of(
              "From: "
                  + outlet
                  + " <news@outlet.example>\r\nSubject: "
                  + title
                  + "\r\n"
                  + "Date: Mon, 3 Mar 2025 08:00:00 +0000\r\n"
                  + "Content-Type: text/plain; charset=utf-8\r\n"
                  + "Content-Transfer-Encoding: 8bit\r\n\r\n"
                  + text);
      case PDF -> pdf(text);
      case JSONL ->
          Bytes.of(
              "{\"outlet\":\""
                  + outlet
                  + "\",\"published\":\""
                  + date
                  + "\",\"text\":\""
                  + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                  + "\"}\n");
      case RSS ->
          Bytes.of(
              "<rss version=\"2.0\"><channel><title>"
                  + escaped(outlet)
                  + "</title><item><title>"
                  + escaped(title)
                  + "</title><description>"
                  + escaped(paragraphs(text))
                  + "</description></item></channel></rss>");
      case WARC -> Bytes.gzip(warc(page(outlet, title, date, text)));
      case ZIP -> Bytes.zip("story.txt", header + text);
    };
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }

  private static String paragraphs(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> "<p>" + escaped(line) + "</p>")
        .collect(Collectors.joining("\n"));
  }

  private static String page(String outlet, String title, String date, String text) {
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + escaped(title)
        + "</title><meta property=\"og:site_name\" content=\""
        + escaped(outlet)
        + "\"><meta property=\"article:published_time\" content=\""
        + date
        + "\"></head><body><nav><a href=\"/\">Home</a></nav><article><h1>"
        + escaped(title)
        + "</h1>"
        + paragraphs(text)
        + "</article><footer>All rights reserved.</footer></body></html>";
  }

  private static byte[] docx(String text) {
    String body =
        text.lines()
            .map(
                line ->
                    "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(line) + "</w:t></w:r></w:p>")
            .collect(Collectors.joining());
    String type =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    return Bytes.zip(
        "[Content_Types].xml",
        "<?xml version=\"1.0\"?><Types"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
            + " PartName=\"/word/document.xml\" ContentType=\""
            + type
            + "\"/></Types>",
        "_rels/.rels",
        "<?xml version=\"1.0\"?><Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"r1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>",
        "word/document.xml",
        "<?xml version=\"1.0\"?><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>");
  }

  private static String odt(String text) {
    return "<?xml version=\"1.0\"?><office:document-content><office:body><office:text>"
        + text.lines()
            .map(line -> "<text:p>" + escaped(line) + "</text:p>")
            .collect(Collectors.joining())
        + "</office:text></office:body></office:document-content>";
  }

  private static String rtf(int c) {
    return switch (c) {
      case '\n' -> "\\par\n";
      case '\\', '{', '}' -> "\\" + (char) c;
      default -> c < 128 ? String.valueOf((char) c) : "\\u" + (short) c + "?";
    };
  }

  /**
   * One page with small letters, a line of text a line; what is not Latin becomes a question mark.
   */
  private static byte[] pdf(String text) {
    StringBuilder content = new StringBuilder("BT /F1 8 Tf 40 780 Td 10 TL\n");
    for (String line : text.lines().toList()) {
      for (int i = 0; i < Math.max(1, line.length()); i += 110) {
        String piece = line.substring(Math.min(i, line.length()), Math.min(i + 110, line.length()));
        content.append('(').append(piece.replaceAll("([\\\\()])", "\\\\$1")).append(") ' \n");
      }
    }
    content.append("ET");
    return ("%PDF-1.4\n"
            + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0"
            + " R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>>>endobj\n"
            + "4 0 obj<</Length "
            + content.length()
            + ">>stream\n"
            + content
            + "\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String warc(String page) {
    int length = Bytes.of(page).length;
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    return "WARC/1.0\r\n"
        + "WARC-Type: response\r\n"
        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        + "WARC-Date: 2025-03-03T08:00:00Z\r\n"
        + "WARC-Target-URI: https://outlet.example/story\r\n"
        + "Content-Type: application/http;msgtype=response\r\n"
        + "Content-Length: "
        + (http.length() + length)
        + "\r\n\r\n"
        + http
        + page
        + "\r\n\r\n";
  }
}
