package org.crosscheck.reporting.classroom;

import java.io.IOException;
import java.io.OutputStream;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.ReportWriter;

/**
 * The articles as the class reads them: by letter, each on a page of its own, paragraphs numbered.
 */
final class CoverageWriter implements ReportWriter {
  @Override
  public void write(ConsistencyReport report, OutputStream out) throws IOException {
    Lesson lesson = Lesson.of(report);
    Sheet sheet = new Sheet("The coverage", report.version());
    sheet.text(
        "These articles are about the same events. The outlets have letters instead of names, also"
            + " where one names another. The number in front of a paragraph is for finding it.");
    for (NumberedText text : lesson.texts()) {
      String outlet = lesson.letters().of(text.article());
      String day =
          text.article().published().map(Publication::date).map(it -> ", " + it).orElse("");
      sheet.newPage().heading(outlet + day);
      if (!text.title().isEmpty()) {
        sheet.subheading(text.title());
      }
      for (int i = 0; i < text.paragraphs().size(); i++) {
        sheet.text((i + 1) + "  " + text.paragraphs().get(i));
      }
    }
    sheet.writeTo(out);
  }
}
