package org.crosscheck.reporting.excel;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.crosscheck.reporting.table.Value;

/**
 * A sheet that is being written, from top to bottom: a row that is left behind cannot be changed.
 *
 * @param stream where its rows go
 * @param parts what it has beside rows: tables, links, charts, print settings
 * @param links its links
 * @param cells how its cells are written
 */
record OpenSheet(SXSSFSheet stream, XSSFSheet parts, Links links, CellWriter cells) {
  Row row(int index) {
    return stream.createRow(index);
  }

  void write(Row row, int column, Value value) {
    cells.write(row, column, value);
  }

  /** Gives the cells that hold nothing, as a note that is still to be written, the look of text. */
  void prepare(int columns) {
    for (int i = 0; i < columns; i++) {
      parts.setDefaultColumnStyle(i, cells.ofNothing());
    }
  }
}
