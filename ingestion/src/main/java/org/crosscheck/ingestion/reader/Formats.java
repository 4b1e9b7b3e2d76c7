package org.crosscheck.ingestion.reader;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crosscheck.ingestion.file.FileBytes;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.type.ContentType;

/**
 * Finds out what a file is: by its extension, by its first bytes where it has none, and by its
 * first bytes too where the reader of its extension cannot read it. A text file is taken at its
 * word.
 */
public final class Formats {
  private static final int HEAD = 64 * 1024;

  private Formats() {}

  /** The container that {@code file} is, if it is one. */
  public static Optional<Container> container(InputFile file) throws Unreadable {
    return file.extension().isEmpty()
        ? Readers.containerOfMediaType(ContentType.of(FileBytes.head(file, HEAD), ""))
        : Readers.containerOfExtension(file.extension());
  }

  /** The most bytes that {@code file} may have. */
  public static int maxBytes(InputFile file) {
    return Readers.ofExtension(file.extension())
        .map(ArticleReader::maxBytes)
        .orElse(file.extension().isEmpty() ? ArticleReader.LIST_BYTES : FileBytes.MAX_BYTES);
  }

  /** Whether a file of this name may hold articles. */
  public static boolean isReadable(Entry entry) {
    return !entry.mediaType().isEmpty()
        || Readers.ofExtension(entry.file().extension()).isPresent();
  }

  /** The articles of a document. */
  public static Reading read(Entry entry) throws Unreadable {
    InputFile file = entry.file();
    byte[] bytes = entry.bytes();
    Optional<ArticleReader> reader =
        Readers.ofMediaType(entry.mediaType()).or(() -> Readers.ofExtension(file.extension()));
    if (reader.isEmpty()) {
      return detected(bytes).orElse(Readers.text()).read(file, bytes);
    }
    try {
      return reader.get().read(file, bytes);
    } catch (Unreadable e) {
      if (reader.get() == Readers.text()) {
        throw e;
      }
      Optional<ArticleReader> other = detected(bytes);
      if (other.isEmpty() || other.get() == reader.get() || other.get() == Readers.text()) {
        throw e;
      }
      return misnamed(file, other.get(), other.get().read(file, bytes));
    }
  }

  private static Optional<ArticleReader> detected(byte[] bytes) {
    return Readers.ofMediaType(ContentType.of(bytes, ""));
  }

  private static Reading misnamed(InputFile file, ArticleReader reader, Reading reading) {
    Problem note =
        Problem.noted(
            file.shown(),
            "its name says ." + file.extension() + " and it is " + reader.formatName(),
            "a file's extension should say what it is",
            "it was read as what it is");
    return new Reading(
        reading.articles(),
        ImmutableList.<Problem>builder().add(note).addAll(reading.problems()).build());
  }
}
