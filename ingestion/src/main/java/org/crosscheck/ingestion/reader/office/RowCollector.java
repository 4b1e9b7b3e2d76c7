package org.crosscheck.ingestion.reader.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.crosscheck.ingestion.reader.ArticleRows;

/** Hands on a sheet's cells a row at a time, with empty strings where a row has gaps. */
final class RowCollector implements SheetContentsHandler {
  /** Excel itself has more columns, a list of articles does not. */
  private static final int MAX_COLUMNS = 500;

  private final ArticleRows rows;
  private final List<String> row = new ArrayList<>();

  RowCollector(ArticleRows rows) {
    this.rows = rows;
  }

  @Override
  public void startRow(int number) {
    row.clear();
  }

  @Override
  public void endRow(int number) {
    rows.add(row);
  }

  @Override
  public void cell(String reference, String value, XSSFComment comment) {
    int column = reference == null ? row.size() : new CellReference(reference).getCol();
    if (column >= MAX_COLUMNS || column < row.size()) {
      return;
    }
    while (row.size() < column) {
      row.add("");
    }
    row.add(value == null ? "" : value);
  }
}
