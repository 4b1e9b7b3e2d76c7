package org.crosscheck.reporting.excel;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.crosscheck.reporting.table.Target;

/** The links of one sheet, as many as Excel allows; those beyond are counted, not written. */
final class Links {
  /** Excel opens a sheet with more of them only after a repair that takes all away. */
  static final int LIMIT = 65_530;

  /** The longest address that Excel keeps. */
  private static final int LONGEST = 2_079;

  private final XSSFSheet sheet;
  private int written;
  private int leftOut;

  Links(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /** Makes {@code cell} lead to {@code target}; false where it cannot. */
  boolean add(Cell cell, Target target) {
    String address = address(target);
    if (address.isEmpty()) {
      return false;
    }
    if (written == LIMIT) {
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
