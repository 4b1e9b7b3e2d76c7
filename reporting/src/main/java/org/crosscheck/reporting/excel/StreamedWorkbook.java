package org.crosscheck.reporting.excel;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The library's streamed workbook with two changes: its archive's entries carry one fixed time, so
 * that the same content gives the same bytes, and the rows that wait on disk are packed lightly,
 * for they are packed well when the file is written.
 */
final class StreamedWorkbook extends SXSSFWorkbook {
  /** The rows of a sheet that are held before they go to disk. */
  private static final int WINDOW = 100;

  /**
   * A workbook of the sheets and parts of {@code parts}.
   *
   * @param strings where its texts stand: shared by all sheets, or each in its cell
   */
  StreamedWorkbook(XSSFWorkbook parts, Strings strings) {
    super(parts, WINDOW, true, strings == Strings.SHARED);
    // Java's own archives and readers of 2007 know no other mode for entries of unknown size.
    setZip64Mode(Zip64Mode.AsNeeded);
  }

  /** Where the texts of cells stand. */
  enum Strings {
    /** In one table in memory, each once; rich text needs it. */
    SHARED,
    IN_CELLS
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    return new FixedTimeArchive(out, zip64Mode);
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    return new LightlyPackedRows(getSharedStringSource());
  }

  private static final class LightlyPackedRows extends SheetDataWriter {
    LightlyPackedRows(SharedStringsTable strings) throws IOException {
      super(strings);
    }

    @Override
    protected OutputStream decorateOutputStream(FileOutputStream file) {
      return new DeflaterOutputStream(file, new Deflater(Deflater.BEST_SPEED));
    }

    @Override
    protected InputStream decorateInputStream(FileInputStream file) {
      return new InflaterInputStream(file);
    }
  }
}
