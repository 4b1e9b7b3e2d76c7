package org.crosscheck.reporting.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.crosscheck.reporting.FixedZip;

/** A ZIP archive whose entries were all made at one moment, {@link FixedZip#EPOCH}. */
final class FixedTimeArchive extends ZipArchiveOutputStream {
  FixedTimeArchive(OutputStream out, Zip64Mode mode) {
    super(out);
    setUseZip64(mode);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    // An archive names local times: the library turns this back with the same zone.
    entry.setTime(FixedZip.EPOCH.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    super.putArchiveEntry(entry);
  }
}
