package org.crosscheck.ingestion.reader.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.ArticleReader;
import org.crosscheck.ingestion.reader.DocumentText;
import org.crosscheck.ingestion.reader.Field;
import org.crosscheck.ingestion.reader.Reading;
import org.crosscheck.ingestion.reader.Stated;
import org.crosscheck.model.article.Certainty;

/**
 * A Word document. Its own dates say when the file was made, not when the article was published,
 * and are passed over; so are headers, footers, notes and comments.
 */
public final class DocxReader implements ArticleReader {
  static {
    OfficeLimits.set();
  }

  @Override
  public String formatName() {
    return "a Word document";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("docx");
  }

  @Override
  public ImmutableSet<String> mediaTypes() {
    return ImmutableSet.of(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  }

  @Override
  public Reading read(InputFile file, byte[] bytes) throws Unreadable {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
      document.getBodyElements().forEach(element -> add(element, paragraphs));
      return DocumentText.read(file, paragraphs.build(), stated(document));
    } catch (IOException | POIXMLException | OpenXML4JRuntimeException e) {
      throw OfficeLimits.broken(file, formatName(), e);
    }
  }

  private static void add(IBodyElement element, ImmutableList.Builder<String> paragraphs) {
    if (element instanceof XWPFParagraph paragraph) {
      paragraphs.add(paragraph.getParagraphText());
    } else if (element instanceof XWPFTable table) {
      table.getRows().stream()
          .map(
              row ->
                  row.getTableCells().stream()
                      .map(XWPFTableCell::getText)
                      .collect(Collectors.joining(" ")))
          .forEach(paragraphs::add);
    }
  }

  /**
   * A paragraph in the style "Title" is the title; a title in the properties often a template's.
   */
  private static Stated stated(XWPFDocument document) {
    Optional<String> title =
        document.getParagraphs().stream()
            .filter(it -> "Title".equals(it.getStyle()))
            .map(XWPFParagraph::getParagraphText)
            .findFirst();
    return Stated.nothing().or(Field.TITLE, title, Certainty.PRINTED);
  }
}
