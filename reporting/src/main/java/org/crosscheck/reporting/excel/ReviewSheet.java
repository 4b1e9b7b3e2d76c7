package org.crosscheck.reporting.excel;

import com.google.common.collect.ImmutableList;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.crosscheck.reporting.audit.ReviewChoices;
import org.crosscheck.reporting.audit.ReviewColumns;
import org.crosscheck.reporting.table.Column;
import org.crosscheck.reporting.table.DiscrepanciesTable;
import org.crosscheck.reporting.table.Table;

/**
 * What makes the findings' sheet one to write in: drop-down lists that offer words and forbid none,
 * and names for the columns that formulas and programs ask for.
 */
final class ReviewSheet {
  /** The hidden sheet that holds the drop-downs' words. */
  static final String LISTS = "Lists";

  private static final String VERDICTS = "Verdict_choices";
  private static final String STATUSES = "Status_choices";

  private ReviewSheet() {}

  /** The words of the drop-downs, a column a list. */
  static Table<Integer> lists() {
    return new Table<>(
        LISTS,
        ImmutableList.of(
            Column.text(ReviewColumns.VERDICT, 24, ReviewChoices.VERDICTS::get),
            Column.text(ReviewColumns.STATUS, 24, ReviewChoices.STATUSES::get)),
        ImmutableList.of(0, 1, 2, 3),
        "");
  }

  /** Names the lists and columns and offers the lists in {@code findings}. */
  static void prepare(XSSFSheet findings, Table<?> table) {
    name(findings, VERDICTS, LISTS, 0, ReviewChoices.VERDICTS.size());
    name(findings, STATUSES, LISTS, 1, ReviewChoices.STATUSES.size());
    int rows = Math.max(1, table.rows().size());
    String sheet = DiscrepanciesTable.NAME;
    name(findings, "Finding_ids", sheet, column(table, ReviewColumns.ID), rows);
    name(findings, "Finding_lanes", sheet, column(table, ReviewColumns.LANE), rows);
    name(findings, "Finding_verdicts", sheet, column(table, ReviewColumns.VERDICT), rows);
    name(findings, "Finding_statuses", sheet, column(table, ReviewColumns.STATUS), rows);
    offer(findings, VERDICTS, column(table, ReviewColumns.VERDICT), rows);
    offer(findings, STATUSES, column(table, ReviewColumns.STATUS), rows);
  }

  /** The index of the column below {@code header}. */
  static int column(Table<?> table, String header) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).header().equals(header)) {
        return i;
      }
    }
    throw new IllegalArgumentException("the table " + table.name() + " has no column " + header);
  }

  private static void name(XSSFSheet any, String name, String sheet, int column, int rows) {
    Name named = any.getWorkbook().createName();
    named.setNameName(name);
    named.setRefersToFormula(
        new CellRangeAddress(1, rows, column, column).formatAsString(sheet, true));
  }

  private static void offer(XSSFSheet sheet, String list, int column, int rows) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createFormulaListConstraint(list),
            new CellRangeAddressList(1, rows, column, column));
    validation.setShowErrorBox(false);
    validation.setEmptyCellAllowed(true);
    sheet.addValidationData(validation);
  }
}
