package org.crosscheck.reporting.excel;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.namespace.QName;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.xmlbeans.XmlCursor;
import org.crosscheck.reporting.view.VisibleText;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Writes real Excel tables: a name, one header row, a filter, a style. */
final class TableWriter {
  private static final String STYLE = "TableStyleLight1";
  private static final int HEADER_LIMIT = 250;

  /** What the filter's button takes of a header's width, in characters. */
  private static final int FILTER_BUTTON = 1;

  private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

  private final CellWriter cells;

  TableWriter(CellWriter cells) {
    this.cells = cells;
  }

  /**
   * Writes {@code table} with its header in row {@code top}.
   *
   * @return the index of the row below the table
   */
  <T> int write(XSSFSheet sheet, int top, Table<T> table) {
    ImmutableList<String> headers = headers(table);
    Row header = sheet.createRow(top);
    RowHeight height = new RowHeight();
    for (int i = 0; i < headers.size(); i++) {
      Value name = Value.of(headers.get(i), table.columns().get(i).headerShade());
      cells.write(header, i, name);
      height.add(name, table.columns().get(i).width() - FILTER_BUTTON);
    }
    height.applyTo(header);
    int next = rows(sheet, top + 1, table);
    CTTable xml = create(sheet, top, next - 1, headers.size()).getCTTable();
    describe(xml, table.name(), headers);
    return next;
  }

  /**
   * Shows only the rows whose {@code column} has a word that {@code shown} holds, as a reader's own
   * filter would: the words are ticked and the other rows hidden.
   */
  <T> void filter(
      XSSFSheet sheet,
      Table<T> table,
      int column,
      ImmutableList<String> words,
      Predicate<T> shown) {
    XSSFTable written = sheet.getTables().get(sheet.getTables().size() - 1);
    CTAutoFilter filter = written.getCTTable().getAutoFilter();
    String namespace = filter.getDomNode().getNamespaceURI();
    try (XmlCursor cursor = filter.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(new QName(namespace, "filterColumn"));
      cursor.insertAttributeWithValue("colId", Integer.toString(column));
      cursor.beginElement(new QName(namespace, "filters"));
      for (String word : words) {
        cursor.beginElement(new QName(namespace, "filter"));
        cursor.insertAttributeWithValue("val", word);
        cursor.toNextToken(); // out of the filter, so that the next one stands beside it
      }
    }
    int first = written.getStartRowIndex() + 1;
    for (int i = 0; i < table.rows().size(); i++) {
      if (!shown.test(table.rows().get(i))) {
        sheet.getRow(first + i).setZeroHeight(true);
      }
    }
  }

  private <T> int rows(XSSFSheet sheet, int top, Table<T> table) {
    if (table.rows().isEmpty()) {
      cells.write(sheet.createRow(top), 0, Value.of(table.whenEmpty()));
      return top + 1;
    }
    int next = top;
    for (T item : table.rows()) {
      Row row = sheet.createRow(next++);
      if (next > LAST_ROW && table.rows().size() > next - top) {
        int left = table.rows().size() - (next - top) + 1;
        cells.write(row, 0, Value.of("… and " + left + " more, which a sheet cannot hold"));
        break;
      }
      RowHeight height = new RowHeight();
      for (int i = 0; i < table.columns().size(); i++) {
        Column<T> column = table.columns().get(i);
        Value value = column.value().apply(item);
        cells.write(row, i, value);
        height.add(value, column.width());
      }
      height.applyTo(row);
    }
    return next;
  }

  private static XSSFTable create(XSSFSheet sheet, int top, int bottom, int columns) {
    return sheet.createTable(
        new AreaReference(
            new CellReference(top, 0),
            new CellReference(bottom, columns - 1),
            SpreadsheetVersion.EXCEL2007));
  }

  private static void describe(CTTable xml, String name, ImmutableList<String> headers) {
    xml.setName(name);
    xml.setDisplayName(name);
    xml.addNewAutoFilter().setRef(xml.getRef());
    for (int i = 0; i < headers.size(); i++) {
      CTTableColumn column = xml.getTableColumns().getTableColumnArray(i);
      column.setName(ExcelText.of(headers.get(i)));
    }
    CTTableStyleInfo style = xml.addNewTableStyleInfo();
    style.setName(STYLE);
    style.setShowRowStripes(false);
  }

  /** The headers in one line, each told apart from the others as Excel wants it. */
  private static <T> ImmutableList<String> headers(Table<T> table) {
    Set<String> taken = new HashSet<>();
    ImmutableList.Builder<String> headers = ImmutableList.builder();
    for (Column<T> column : table.columns()) {
      String wanted = VisibleText.shortened(VisibleText.line(column.header()), HEADER_LIMIT - 8);
      String header = wanted;
      for (int n = 2; !taken.add(header.toLowerCase(Locale.ROOT)); n++) {
        header = wanted + " (" + n + ")";
      }
      headers.add(header);
    }
    return headers.build();
  }
}
