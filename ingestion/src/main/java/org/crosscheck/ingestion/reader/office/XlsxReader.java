package org.crosscheck.ingestion.reader.office;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.ArticleReader;
import org.crosscheck.ingestion.reader.ArticleRows;
import org.crosscheck.ingestion.reader.Reading;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * A list of articles in a workbook: its first sheet, with a column for the text. Read row by row;
 * formulas are never computed, their stored values count.
 */
public final class XlsxReader implements ArticleReader {
  static {
    OfficeLimits.set();
  }

  @Override
  public String formatName() {
    return "an Excel workbook";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("xlsx");
  }

  @Override
  public ImmutableSet<String> mediaTypes() {
    return ImmutableSet.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  }

  @Override
  public Reading read(InputFile file, byte[] bytes) throws Unreadable {
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      ArticleRows rows = new ArticleRows(file);
      XSSFReader workbook = new XSSFReader(parts);
      Iterator<InputStream> sheets = workbook.getSheetsData();
      if (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          parse(sheet, workbook, new ReadOnlySharedStringsTable(parts), rows);
        }
      }
      return rows.reading();
    } catch (IOException
        | SAXException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException e) {
      throw OfficeLimits.broken(file, formatName(), e);
    }
  }

  private static void parse(
      InputStream sheet, XSSFReader workbook, ReadOnlySharedStringsTable strings, ArticleRows rows)
      throws IOException, SAXException, OpenXML4JException {
    try {
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(
          new XSSFSheetXMLHandler(
              workbook.getStylesTable(), strings, new RowCollector(rows), new IsoDates(), false));
      xml.parse(new InputSource(sheet));
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's XML parser cannot be set up", e);
    }
  }
}
