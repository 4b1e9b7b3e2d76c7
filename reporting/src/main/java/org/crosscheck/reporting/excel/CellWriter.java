package org.crosscheck.reporting.excel;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.crosscheck.reporting.table.Shade;
import org.crosscheck.reporting.table.Value;
import org.crosscheck.reporting.view.Passage;

/**
 * Puts values into the cells of one sheet: numbers and dates typed, text as text whatever it starts
 * with.
 */
final class CellWriter {
  /** Before March 1900 Excel's calendar has a day too many, and before 1900 no days at all. */
  private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1900, 3, 1, 0, 0);

  private static final LocalDateTime LAST_DAY = LocalDateTime.of(9999, 12, 31, 0, 0);

  /** What a cell's double holds without loss. */
  private static final int DIGITS = 15;

  private static final BigDecimal LARGEST = new BigDecimal("1E+15");

  private final Looks looks;
  private final Marking marking;
  private final Links links;

  CellWriter(Looks looks, Marking marking, Links links) {
    this.looks = looks;
    this.marking = marking;
    this.links = links;
  }

  /** Writes the cell; one that holds nothing is none, and has its column's look. */
  void write(Row row, int column, Value value) {
    if (value instanceof Value.Nothing) {
      return;
    }
    Cell cell = row.createCell(column);
    if (value instanceof Value.Linked linked) {
      write(row, column, linked.shown());
      if (links.add(row.getCell(column), linked.target())) {
        row.getCell(column).setCellStyle(looks.link(shade(linked.shown())));
      }
    } else if (value instanceof Value.Words words) {
      text(cell, words.text(), words.shade());
    } else if (value instanceof Value.Marked marked) {
      passage(cell, marked.passage());
    } else if (value instanceof Value.Code code) {
      cell.setCellValue(ExcelText.of(code.text()));
      cell.setCellStyle(looks.code());
    } else if (value instanceof Value.Figure figure) {
      number(cell, figure.number());
    } else if (value instanceof Value.Count count) {
      cell.setCellValue(count.number());
      cell.setCellStyle(looks.format(Looks.COUNT));
    } else if (value instanceof Value.Moment moment) {
      moment(cell, moment.moment());
    }
  }

  /** The look of a cell without a value. */
  CellStyle ofNothing() {
    return looks.text(Shade.PLAIN);
  }

  private static Shade shade(Value value) {
    return value instanceof Value.Words words ? words.shade() : Shade.PLAIN;
  }

  private void text(Cell cell, String text, Shade shade) {
    cell.setCellValue(ExcelText.of(text));
    cell.setCellStyle(shade == Shade.HEADING ? looks.heading() : looks.text(shade));
  }

  private void passage(Cell cell, Passage passage) {
    if (marking == Marking.BOLD) {
      cell.setCellValue(ExcelText.of(passage, looks.bold()));
    } else {
      cell.setCellValue(ExcelText.marked(passage));
    }
    cell.setCellStyle(looks.text(Shade.PLAIN));
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
