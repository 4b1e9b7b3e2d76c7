package org.crosscheck.ingestion.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Files of every format, made as other programs make them. */
final class MadeFiles {
  private MadeFiles() {}

  private interface Filling {
    void into(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] bytes(Filling filling) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    filling.into(out);
    return out.toByteArray();
  }

  static byte[] docx(String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      return bytes(document::write);
    }
  }

  static byte[] xlsx(List<List<String>> rows) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet();
      for (int i = 0; i < rows.size(); i++) {
        var row = sheet.createRow(i);
        for (int k = 0; k < rows.get(i).size(); k++) {
          row.createCell(k).setCellValue(rows.get(i).get(k));
        }
      }
      return bytes(workbook::write);
    }
  }

  static byte[] pdf(String... lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.beginText();
        content.newLineAtOffset(60, 740);
        content.setLeading(14);
        for (String line : lines) {
          if (line.isEmpty()) {
            content.newLineAtOffset(0, -20);
          } else {
            content.showText(line);
            content.newLine();
          }
        }
        content.endText();
      }
      return bytes(document::save);
    }
  }

  static byte[] odt(String... paragraphs) throws IOException {
    String content =
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:text=\"t\">"
            + "<office:body><office:text><text:p>"
            + String.join("</text:p><text:p>", paragraphs)
            + "</text:p></office:text></office:body></office:document-content>";
    return zip(
        Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content));
  }

  static byte[] zip(Map<String, String> entries) throws IOException {
    return bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
              zip.putNextEntry(new ZipEntry(entry.getKey()));
              zip.write(entry.getValue().getBytes(UTF_8));
            }
          }
        });
  }

  static byte[] gzip(byte[] content) throws IOException {
    return bytes(
        out -> {
          try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(content);
          }
        });
  }

  static byte[] warc(Map<String, String> pages) throws IOException {
    return bytes(
        out -> {
          try (WarcWriter writer = new WarcWriter(out)) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
              writer.write(
                  new WarcResponse.Builder(URI.create(page.getKey()))
                      .date(Instant.parse("2025-05-01T00:00:00Z"))
                      .body(
                          MediaType.HTTP_RESPONSE,
                          new HttpResponse.Builder(200, "OK")
                              .body(MediaType.HTML_UTF8, page.getValue().getBytes(UTF_8))
                              .build())
                      .build());
            }
          }
        });
  }
}
