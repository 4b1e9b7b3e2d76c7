package org.crosscheck.reporting.classroom;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.crosscheck.reporting.FixedZip;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A Word document being written from top to bottom: headings that a screen reader can jump between,
 * paragraphs, lines to write on. The same calls give the same bytes.
 */
final class Sheet {
  private static final int BODY_POINTS = 11;
  private static final int SPACE_AFTER = 120;
  private static final int LINE_SPACE = 360;

  private final XWPFDocument document = new XWPFDocument();

  Sheet(String title, String version) {
    document.createStyles();
    style("Title", "Title", -1);
    style("Heading1", "heading 1", 0);
    style("Heading2", "heading 2", 1);
    document.getProperties().getCoreProperties().setTitle(title);
    document.getProperties().getCoreProperties().setCreator("Crosscheck " + version);
    document.getProperties().getCoreProperties().setCreated(Optional.empty());
    styled("Title", 20, title);
  }

  private void style(String id, String name, int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    if (level >= 0) {
      style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
    document.getStyles().addStyle(new XWPFStyle(style));
  }

  Sheet heading(String text) {
    styled("Heading1", 15, text).setKeepNext(true);
    return this;
  }

  Sheet subheading(String text) {
    styled("Heading2", 12, text).setKeepNext(true);
    return this;
  }

  private XWPFParagraph styled(String style, int points, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.setSpacingBefore(SPACE_AFTER);
    paragraph.setSpacingAfter(SPACE_AFTER);
    XWPFRun run = run(paragraph, text);
    run.setBold(true);
    run.setFontSize(points);
    return paragraph;
  }

  Sheet text(String text) {
    run(paragraph(), text);
    return this;
  }

  /** A paragraph with some of its words bold and underlined. */
  Sheet text(String before, String marked, String after) {
    XWPFParagraph paragraph = paragraph();
    run(paragraph, before);
    XWPFRun words = run(paragraph, marked);
    words.setBold(true);
    words.setUnderline(UnderlinePatterns.SINGLE);
    run(paragraph, after);
    return this;
  }

  /** Lines to write on by hand. */
  Sheet lines(int count) {
    for (int i = 0; i < count; i++) {
      XWPFParagraph line = document.createParagraph();
      // Word draws one border around neighbours that look alike: between them it wants its own.
      line.setBorderBetween(Borders.SINGLE);
      line.setBorderBottom(Borders.SINGLE);
      line.setSpacingBefore(LINE_SPACE);
      line.setSpacingAfter(0);
    }
    document.createParagraph();
    return this;
  }

  Sheet newPage() {
    document.createParagraph().setPageBreak(true);
    return this;
  }

  private XWPFParagraph paragraph() {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(SPACE_AFTER);
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setFontSize(BODY_POINTS);
    return run;
  }

  void writeTo(OutputStream out) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (document) {
      document.write(archive);
    }
    FixedZip.copy(new ByteArrayInputStream(archive.toByteArray()), out);
    out.flush();
  }
}
