package org.crosscheck.reporting.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crosscheck.reporting.excel.StreamedWorkbook.Strings;

/**
 * A workbook under construction. Its rows go to disk as they are written, so that its size does not
 * matter; its parts (tables, links, charts) stay in memory. Rich text needs strings that are shared
 * and held in memory, so a workbook of very many rows does without it.
 */
final class Book implements AutoCloseable {
  /** The most rows of one table that have bold words. */
  static final int MOST_WITH_RICH_TEXT = 20_000;

  private final XSSFWorkbook parts;
  private final StreamedWorkbook rows;
  private final Looks looks;
  private final Marking marking;
  private final int mostLinks;

  /**
   * A workbook with empty sheets.
   *
   * @param sheets their names, in order
   * @param longest how many rows the longest table has
   */
  Book(Presentation presentation, List<String> sheets, int longest) {
    boolean many = longest > MOST_WITH_RICH_TEXT;
    parts = new XSSFWorkbook();
    sheets.forEach(parts::createSheet);
    looks = new Looks(parts, presentation);
    mostLinks = many ? Links.MOST_IN_A_LARGE_BOOK : Links.LIMIT;
    marking = many || presentation == Presentation.PLAIN ? Marking.GUILLEMETS : Marking.BOLD;
    rows = new StreamedWorkbook(parts, many ? Strings.IN_CELLS : Strings.SHARED);
  }

  /** The workbook without its rows. */
  XSSFWorkbook parts() {
    return parts;
  }

  /** One of its sheets, to be written from top to bottom. */
  OpenSheet sheet(String name) {
    Links links = new Links(parts.getSheet(name), mostLinks);
    return new OpenSheet(
        rows.getSheet(name), parts.getSheet(name), links, new CellWriter(looks, marking, links));
  }

  /** Writes the file. */
  void write(OutputStream out) throws IOException {
    // Sheet by sheet: the library would finish them in any order, and number their strings by it.
    for (int i = 0; i < rows.getNumberOfSheets(); i++) {
      rows.getSheetAt(i).flushRows();
    }
    rows.write(out);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
