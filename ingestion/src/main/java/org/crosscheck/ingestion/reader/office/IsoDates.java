package org.crosscheck.ingestion.reader.office;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Cells as people see them, but dates as ISO writes them: no sheet's taste in dates matters. */
final class IsoDates extends DataFormatter {
  IsoDates() {
    super(Locale.US);
  }

  @Override
  public String formatRawCellContents(double value, int index, String format, boolean from1904) {
    if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
      LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904);
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : moment.toString();
    }
    return super.formatRawCellContents(value, index, format, from1904);
  }
}
