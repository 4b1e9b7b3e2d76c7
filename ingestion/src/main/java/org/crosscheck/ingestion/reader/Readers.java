package org.crosscheck.ingestion.reader;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.ingestion.reader.archive.WarcArchive;
import org.crosscheck.ingestion.reader.archive.ZipArchive;
import org.crosscheck.ingestion.reader.feed.FeedReader;
import org.crosscheck.ingestion.reader.json.JsonLinesReader;
import org.crosscheck.ingestion.reader.mail.MailReader;
import org.crosscheck.ingestion.reader.markup.HtmlReader;
import org.crosscheck.ingestion.reader.markup.OdtReader;
import org.crosscheck.ingestion.reader.office.DocxReader;
import org.crosscheck.ingestion.reader.office.XlsxReader;
import org.crosscheck.ingestion.reader.pdf.PdfReader;
import org.crosscheck.ingestion.reader.rtf.RtfReader;
import org.crosscheck.ingestion.reader.table.CsvReader;

/** The formats that can be read: a new one is one more line here. */
public final class Readers {
  private static final TextReader TEXT = new TextReader();
  private static final ImmutableList<ArticleReader> ALL =
      ImmutableList.of(
          TEXT,
          new HtmlReader(),
          new PdfReader(),
          new DocxReader(),
          new OdtReader(),
          new RtfReader(),
          new MailReader(),
          new CsvReader(),
          new XlsxReader(),
          new JsonLinesReader(),
          new FeedReader());
  private static final ImmutableList<Container> CONTAINERS =
      ImmutableList.of(new ZipArchive(), new WarcArchive());

  private Readers() {}

  /** Every extension that some reader reads or some container opens. */
  public static ImmutableSet<String> extensions() {
    return Stream.concat(
            ALL.stream().flatMap(reader -> reader.extensions().stream()),
            CONTAINERS.stream().flatMap(container -> container.extensions().stream()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The reader of files with this extension. */
  public static Optional<ArticleReader> ofExtension(String extension) {
    return ALL.stream().filter(it -> it.extensions().contains(extension)).findFirst();
  }

  /** The reader of files of this media type. */
  public static Optional<ArticleReader> ofMediaType(String type) {
    return ALL.stream().filter(it -> it.mediaTypes().contains(type)).findFirst();
  }

  /** The container that such files are. */
  public static Optional<Container> containerOfExtension(String extension) {
    return CONTAINERS.stream().filter(it -> it.extensions().contains(extension)).findFirst();
  }

  /** The container that files of this media type are. */
  public static Optional<Container> containerOfMediaType(String type) {
    return CONTAINERS.stream().filter(it -> it.mediaTypes().contains(type)).findFirst();
  }

  /** The reader for what nothing else is known of. */
  static ArticleReader text() {
    return TEXT;
  }
}
