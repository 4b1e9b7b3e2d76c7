package org.crosscheck.reporting.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.crosscheck.reporting.audit.Review;
import org.crosscheck.reporting.table.DiscrepanciesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads back what people wrote into a workbook's findings: by headers and ids, so that it does not
 * matter where rows and columns were moved, or which program saved the file. It is read row by row
 * and never changed.
 */
public final class ReviewReader {
  private final Path file;

  private ReviewReader(Path file) {
    this.file = file;
  }

  /**
   * The review in {@code workbook}; rows that cannot be read are among its problems.
   *
   * @throws IOException when there is no such file, it is no workbook, or no sheet of it has ids
   *     beside columns of a review
   */
  public static Review read(Path workbook) throws IOException {
    if (!Files.exists(workbook)) {
      throw new NoSuchFileException(workbook.toString());
    }
    return new ReviewReader(workbook).read();
  }

  private Review read() throws IOException {
    return sheet().orElseThrow(this::noReview).review();
  }

  private Optional<ReviewedSheet> sheet() throws IOException {
    try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      return sheet(archive);
    } catch (IOException | OpenXML4JException | SAXException e) {
      throw noWorkbook(e);
    } catch (RuntimeException e) {
      // POI throws any kind of them for archives that are no workbooks, damaged or encrypted.
      throw noWorkbook(e);
    }
  }

  private IOException noWorkbook(Exception cause) {
    return new IOException(
        file + " cannot be read as a workbook; give the .xlsx that Crosscheck wrote", cause);
  }

  private IOException noReview() {
    return new IOException(
        file
            + " has no sheet with the columns Id and Verdict, Status, Reviewer or Note; give a"
            + " workbook that Crosscheck wrote");
  }

  /** The sheet of the findings, else the first that looks like it: sheets may be renamed. */
  private static Optional<ReviewedSheet> sheet(OPCPackage archive)
      throws IOException, OpenXML4JException, SAXException {
    XSSFReader reader = new XSSFReader(archive, false);
    reader.setUseReadOnlySharedStringsTable(true);
    Optional<ReviewedSheet> found = Optional.empty();
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream content = sheets.next()) {
        boolean named = sheets.getSheetName().equalsIgnoreCase(DiscrepanciesTable.NAME);
        if (named || found.isEmpty()) {
          ReviewedSheet sheet = parsed(content, reader);
          found = sheet.isReview() && (named || found.isEmpty()) ? Optional.of(sheet) : found;
        }
      }
    }
    return found;
  }

  private static ReviewedSheet parsed(InputStream content, XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException {
    ReviewedSheet sheet = new ReviewedSheet();
    try {
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(
          new XSSFSheetXMLHandler(
              reader.getStylesTable(),
              reader.getSharedStringsTable(),
              sheet,
              new PlainFormatter(),
              false));
      parser.parse(new InputSource(content));
    } catch (ReviewedSheet.NoReview e) {
      return sheet; // it has told enough of itself
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's XML parser cannot be set up", e);
    }
    return sheet;
  }
}
