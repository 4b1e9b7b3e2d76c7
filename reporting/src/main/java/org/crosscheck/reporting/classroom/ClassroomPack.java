package org.crosscheck.reporting.classroom;

import com.google.common.collect.ImmutableMap;
import org.crosscheck.reporting.ReportWriter;

/** The files of a classroom pack, each with what writes it. */
public final class ClassroomPack {
  private ClassroomPack() {}

  /** Writers by file name: three documents and a workbook, in the order in which they are used. */
  public static ImmutableMap<String, ReportWriter> files() {
    return ImmutableMap.of(
        "1-coverage.docx", new CoverageWriter(),
        "2-worksheet.docx", new WorksheetWriter(),
        "3-agreement.xlsx", new AgreementWriter(),
        "answer-key.docx", new AnswerKeyWriter());
  }
}
