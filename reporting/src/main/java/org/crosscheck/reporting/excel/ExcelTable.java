package org.crosscheck.reporting.excel;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * A real Excel table over cells that are written already: a name, one header row, a filter, a
 * style. POI reads the header from cells, and those have gone to disk; so the names are set here.
 */
final class ExcelTable {
  private static final String STYLE = "TableStyleLight1";

  private final CTTable xml;

  private ExcelTable(CTTable xml) {
    this.xml = xml;
  }

  static ExcelTable create(
      XSSFSheet sheet,
      String name,
      int top,
      int bottom,
      List<String> headers,
      Presentation presentation) {
    AreaReference area =
        new AreaReference(
            new CellReference(top, 0),
            new CellReference(bottom, headers.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    CTTable xml = sheet.createTable(area).getCTTable();
    xml.setName(name);
    xml.setDisplayName(name);
    for (int i = 0; i < headers.size(); i++) {
      xml.getTableColumns().getTableColumnArray(i).setName(ExcelText.of(headers.get(i)));
    }
    if (presentation == Presentation.FULL) {
      xml.addNewAutoFilter().setRef(xml.getRef());
      CTTableStyleInfo style = xml.addNewTableStyleInfo();
      style.setName(STYLE);
      style.setShowRowStripes(false);
    }
    return new ExcelTable(xml);
  }

  /** Ticks {@code words} in the filter of a column. Hiding the other rows is left to the caller. */
  void filter(int column, List<String> words) {
    CTAutoFilter filter = xml.getAutoFilter();
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
  }
}
