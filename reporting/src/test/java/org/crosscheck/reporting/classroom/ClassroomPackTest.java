package org.crosscheck.reporting.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.reporting.HostileReport;
import org.crosscheck.reporting.ReportWriter;
import org.crosscheck.reporting.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassroomPackTest {
  private static final ConsistencyReport REPORT = SampleReport.create();

  @ParameterizedTest
  @ValueSource(strings = {"1-coverage.docx", "2-worksheet.docx"})
  void whatTheClassGetsNamesNoOutlet(String file) throws IOException {
    String text = text(REPORT, file);
    for (Article article : REPORT.articles()) {
      assertThat(text).doesNotContainIgnoringCase(article.outlet().name().replace("the ", ""));
    }
    assertThat(text).contains("Outlet A", "Outlet B", "Outlet C");
  }

  @Test
  void theKeyNamesThemAll() throws IOException {
    String text = text(REPORT, "answer-key.docx");
    for (Article article : REPORT.articles()) {
      assertThat(text).contains(article.outlet().name());
    }
  }

  @Test
  void theCoverageHasTheTextAndNotTheFurniture() throws IOException {
    assertThat(text(REPORT, "1-coverage.docx"))
        .contains("people were killed when a hillside gave way")
        .doesNotContain("2 min read", "Read next");
  }

  @Test
  void theWorksheetAsksAndTheKeyAnswers() throws IOException {
    assertThat(text(REPORT, "2-worksheet.docx")).contains("Spot the changed hedge");
    for (var finding : REPORT.discrepancies()) {
      assertThat(text(REPORT, "2-worksheet.docx")).doesNotContain(finding.explanation());
    }
    assertThat(text(REPORT, "answer-key.docx")).contains("Lane: conflict.", "Lane: nuance.");
  }

  @ParameterizedTest
  @EnumSource(ExerciseType.class)
  void eachExerciseIsMadeOfTheFindingsOfItsKinds(ExerciseType exercise) throws IOException {
    DiscrepancyKind kind =
        Stream.of(DiscrepancyKind.values()).filter(exercise::isAbout).findFirst().orElseThrow();
    ConsistencyReport one = withOnly(kind);
    assertThat(text(one, "2-worksheet.docx")).contains(exercise.title()).contains(exercise.task());
    assertThat(text(one, "answer-key.docx"))
        .contains(exercise.title())
        .contains(one.discrepancies().get(0).explanation());
  }

  /** The sample with its first finding alone, as one of {@code kind}. */
  private static ConsistencyReport withOnly(DiscrepancyKind kind) {
    Discrepancy first = REPORT.discrepancies().get(0);
    Discrepancy made =
        new Discrepancy(
            first.id(),
            kind,
            first.lane(),
            first.severity(),
            first.scope(),
            first.event(),
            first.fact(),
            first.relation(),
            first.sides(),
            first.explanation(),
            first.rule(),
            first.pairs());
    return new ConsistencyReport(
        REPORT.version(),
        REPORT.articles(),
        REPORT.claims(),
        REPORT.events(),
        REPORT.facts(),
        ImmutableList.of(made));
  }

  @Test
  void headingsAreHeadings() throws IOException {
    try (XWPFDocument document = document(REPORT, "2-worksheet.docx")) {
      assertThat(document.getParagraphs())
          .filteredOn(paragraph -> paragraph.getText().startsWith("1. "))
          .extracting(XWPFParagraph::getStyle)
          .containsExactly("Heading1");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1-coverage.docx", "2-worksheet.docx", "3-agreement.xlsx", "answer-key.docx"})
  void theSameReportGivesTheSameBytes(String file) throws IOException {
    assertThat(bytes(REPORT, file)).isEqualTo(bytes(SampleReport.create(), file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-coverage.docx", "2-worksheet.docx", "answer-key.docx"})
  void hostileTextMakesDocumentsThatOpen(String file) throws IOException {
    assertThat(text(HostileReport.create(), file)).isNotEmpty();
  }

  private static String text(ConsistencyReport report, String file) throws IOException {
    try (XWPFDocument document = document(report, file)) {
      return document.getParagraphs().stream()
          .map(XWPFParagraph::getText)
          .collect(Collectors.joining("\n"));
    }
  }

  private static XWPFDocument document(ConsistencyReport report, String file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes(report, file)));
  }

  private static byte[] bytes(ConsistencyReport report, String file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportWriter writer = ClassroomPack.files().get(file);
    writer.write(report, out);
    return out.toByteArray();
  }
}
