package org.crosscheck.reporting.excel;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;

/** Puts values into cells: numbers and dates typed, text as text whatever it starts with. */
final class CellWriter {
  /** Before March 1900 Excel's calendar has a day too many, and before 1900 no days at all. */
  private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1900, 3, 1, 0, 0);

  private static final LocalDateTime LAST_DAY = LocalDateTime.of(9999, 12, 31, 0, 0);

  /** What a cell's double holds without loss. */
  private static final int DIGITS = 15;

  private static final BigDecimal LARGEST = new BigDecimal("1E+15");

  private final Looks looks;

  CellWriter(Looks looks) {
    this.looks = looks;
  }

  void write(Row row, int column, Value value) {
    Cell cell = row.createCell(column);
    if (value instanceof Value.Words words) {
      text(cell, words.text(), words.shade());
    } else if (value instanceof Value.Marked marked) {
      cell.setCellValue(ExcelText.of(marked.passage(), looks.bold()));
      cell.setCellStyle(looks.text(Shade.PLAIN));
    } else if (value instanceof Value.Figure figure) {
      number(cell, figure.number());
    } else if (value instanceof Value.Count count) {
      cell.setCellValue(count.number());
      cell.setCellStyle(looks.format(Looks.COUNT));
    } else if (value instanceof Value.Moment moment) {
      moment(cell, moment.moment());
    } else {
      cell.setCellStyle(looks.text(Shade.PLAIN));
    }
  }

  private void text(Cell cell, String text, Shade shade) {
    cell.setCellValue(ExcelText.of(text));
    cell.setCellStyle(shade == Shade.HEADING ? looks.heading() : looks.text(shade));
  }

  private void number(Cell cell, BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    if (shortest.precision() > DIGITS || shortest.abs().compareTo(LARGEST) > 0) {
      text(cell, shortest.toPlainString(), Shade.PLAIN);
      return;
    }
    cell.setCellValue(shortest.doubleValue());
    cell.setCellStyle(looks.format(shortest.scale() <= 0 ? Looks.WHOLE : Looks.DECIMAL));
  }

  private void moment(Cell cell, LocalDateTime moment) {
    boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    if (moment.isBefore(FIRST_DAY) || moment.isAfter(LAST_DAY)) {
      text(cell, day ? moment.toLocalDate().toString() : moment.toString(), Shade.PLAIN);
      return;
    }
    cell.setCellValue(DateUtil.getExcelDate(moment));
    cell.setCellStyle(looks.format(day ? Looks.DAY : Looks.MINUTE));
  }
}
