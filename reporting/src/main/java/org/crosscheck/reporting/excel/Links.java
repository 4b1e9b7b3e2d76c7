package org.crosscheck.reporting.excel;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.crosscheck.reporting.table.Target;

/** The links of one sheet, as many as there may be; those beyond are counted, not written. */
final class Links {
  /** Excel opens a sheet with more of them only after a repair that takes all away. */
  static final int LIMIT = 65_530;

  /**
   * The library holds every link in memory, some kilobytes each: a large book has fewer a sheet.
   */
  static final int MOST_IN_A_LARGE_BOOK = 20_000;

  /** The longest address that Excel keeps. */
  private static final int LONGEST = 2_079;

  private final XSSFSheet sheet;
  private final int most;
  private int written;
  private int leftOut;

  /** The links of a sheet that has as many as Excel allows. */
  Links(XSSFSheet sheet) {
    this(sheet, LIMIT);
  }

  /** The links of a sheet, {@code most} of them at most. */
  Links(XSSFSheet sheet, int most) {
    this.sheet = sheet;
    this.most = most;
  }

  /** Makes {@code cell} lead to {@code target}; false where it cannot. */
  boolean add(Cell cell, Target target) {
    String address = address(target);
    if (address.isEmpty()) {
      return false;
    }
    if (written == most) {
      leftOut++;
      return false;
    }
    written++;
    XSSFHyperlink link =
        sheet
            .getWorkbook()
            .getCreationHelper()
            .createHyperlink(
                target instanceof Target.Page ? HyperlinkType.URL : HyperlinkType.DOCUMENT);
    link.setAddress(address);
    link.setCellReference(new CellReference(cell.getRowIndex(), cell.getColumnIndex()));
    sheet.addHyperlink(link);
    return true;
  }

  /** Why cells beyond have none, as the run log tells it. */
  String limit() {
    return most == LIMIT
        ? "Excel holds " + LIMIT + " links a sheet"
        : "a workbook of this size has " + most + " links a sheet, for memory";
  }

  /** How many cells have their text without the link. */
  int leftOut() {
    return leftOut;
  }

  /** Empty where there is no such place. */
  private static String address(Target target) {
    if (target instanceof Target.Page page) {
      return page.address().length() <= LONGEST ? page.address() : "";
    }
    Target.Row row = (Target.Row) target;
    int below = row.index() + 2; // rows count from 1, and the header is the first
    return below > SpreadsheetVersion.EXCEL2007.getMaxRows()
        ? ""
        : "'" + SheetNames.of(row.table()) + "'!A" + below;
  }
}
