package org.crosscheck.reporting.excel;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.audit.AuditTrail;

/** What a file manager shows of the workbook. Its dates are the run's day, never the clock's. */
final class DocumentProperties {
  private DocumentProperties() {}

  static void set(XSSFWorkbook workbook, ConsistencyReport report, AuditTrail trail) {
    CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setTitle("Crosscheck report");
    properties.setSubjectProperty("Where articles agree and where they differ");
    properties.setCreator("Crosscheck " + report.version());
    properties.setKeywords("claims, discrepancies, articles");
    properties.setDescription(
        report.articles().size()
            + " articles, "
            + report.discrepancies().size()
            + " findings. The sheet Read me says how to read them.");
    Optional<Date> day =
        trail.day(report).map(it -> Date.from(it.atStartOfDay(ZoneOffset.UTC).toInstant()));
    properties.setCreated(day);
    properties.getUnderlyingProperties().setModifiedProperty(day);
  }
}
