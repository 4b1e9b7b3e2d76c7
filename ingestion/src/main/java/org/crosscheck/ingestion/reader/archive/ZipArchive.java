package org.crosscheck.ingestion.reader.archive;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.Container;
import org.crosscheck.ingestion.reader.Entry;
import org.crosscheck.ingestion.reader.Stated;

/** A ZIP of a folder of articles, in the order of its paths. Nothing is unpacked to the disk. */
public final class ZipArchive implements Container {
  @Override
  public String formatName() {
    return "a ZIP archive";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("zip");
  }

  @Override
  public ImmutableSet<String> mediaTypes() {
    return ImmutableSet.of("application/zip");
  }

  @Override
  public void open(InputFile file, Consumer<Entry> entries, Consumer<Problem> problems)
      throws Unreadable {
    try (ZipFile zip = ZipFile.builder().setPath(file.path()).get()) {
      ImmutableList<ZipArchiveEntry> files = files(zip);
      if (files.size() > ArchiveLimits.MAX_ENTRIES) {
        throw tooMany(file, files.size());
      }
      long left = ArchiveLimits.MAX_TOTAL;
      for (ZipArchiveEntry entry : files) {
        Optional<InputFile> inner = EntryNames.inside(file, entry.getName());
        if (inner.isEmpty()) {
          problems.accept(outside(file, entry.getName()));
          continue;
        }
        if (inner.get().isPassedOver()) {
          continue;
        }
        Optional<byte[]> bytes = bytes(zip, entry);
        if (bytes.isEmpty() || bytes.get().length > left) {
          problems.accept(bomb(inner.get()));
        } else {
          left -= bytes.get().length;
          entries.accept(new Entry(inner.get(), bytes.get(), Stated.nothing(), ""));
        }
      }
    } catch (IOException e) {
      throw Unreadable.of(
          file.shown(),
          "it is not a whole ZIP archive",
          "it must open in an archive program",
          "pack it again or unpack it into a folder");
    }
  }

  private static ImmutableList<ZipArchiveEntry> files(ZipFile zip) {
    return Collections.list(zip.getEntries()).stream()
        .filter(entry -> !entry.isDirectory() && !entry.isUnixSymlink())
        .sorted(Comparator.comparing(ZipArchiveEntry::getName))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<byte[]> bytes(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return ArchiveLimits.read(in, entry.getCompressedSize());
    }
  }

  private static Problem outside(InputFile file, String name) {
    return Problem.skipped(
        file.shown(),
        "its entry '" + name + "' points outside of the archive",
        "entries are paths inside it",
        "the other entries were read; pack it again");
  }

  private static Problem bomb(InputFile inner) {
    return Problem.skipped(
        inner.shown(),
        "it unpacks to far more than its size",
        "a document is no larger than 20 MB and packs no better than 200 to 1",
        "the other entries were read");
  }

  private static Unreadable tooMany(InputFile file, int entries) {
    return Unreadable.of(
        file.shown(),
        "it holds " + entries + " files",
        "an archive holds at most " + ArchiveLimits.MAX_ENTRIES,
        "split it");
  }
}
