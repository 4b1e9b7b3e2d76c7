package org.crosscheck.ingestion.reader.archive;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.Container;
import org.crosscheck.ingestion.reader.Entry;
import org.crosscheck.ingestion.reader.Field;
import org.crosscheck.ingestion.reader.Stated;
import org.crosscheck.model.article.Certainty;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A web archive, packed or not, such as Common Crawl's news: its answers with status 200 that hold
 * a page. When a page was fetched is not when it was published, and is passed over.
 */
public final class WarcArchive implements Container {
  private static final int OK = 200;

  @Override
  public String formatName() {
    return "a web archive";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("warc", "warc.gz");
  }

  @Override
  public ImmutableSet<String> mediaTypes() {
    return ImmutableSet.of("application/warc", "application/warc+gz");
  }

  @Override
  public void open(InputFile file, Consumer<Entry> entries, Consumer<Problem> problems)
      throws Unreadable {
    int records = 0;
    try (WarcReader reader = new WarcReader(file.path())) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        records++;
        if (records > ArchiveLimits.MAX_ENTRIES) {
          throw tooMany(file);
        }
        if (next.get() instanceof WarcResponse response) {
          take(file, response, entries, problems);
        }
      }
    } catch (IOException e) {
      throw Unreadable.of(
          file.shown(),
          "it breaks off after " + records + " records",
          "a web archive is a row of whole records",
          "what stands before was read; fetch the file again");
    }
    if (records == 0) {
      throw Unreadable.of(
          file.shown(),
          "it holds no record",
          "a web archive is a row of whole records",
          "fetch the file again or leave it out");
    }
  }

  private static void take(
      InputFile file, WarcResponse response, Consumer<Entry> entries, Consumer<Problem> problems)
      throws IOException {
    String address = response.target();
    try {
      HttpResponse http = response.http();
      MediaType type = http.contentType();
      if (http.status() != OK || !type.base().equals(MediaType.HTML)) {
        return;
      }
      MessageBody body = http.bodyDecoded();
      Optional<byte[]> bytes;
      try (InputStream in = body.stream()) {
        bytes = ArchiveLimits.read(in, 0);
      }
      if (bytes.isPresent()) {
        Stated known = Stated.nothing().or(Field.URL, Optional.of(address), Certainty.GIVEN);
        file.inner(address)
            .ifPresent(it -> entries.accept(new Entry(it, bytes.get(), known, "text/html")));
      } else {
        problems.accept(tooBig(file, address));
      }
    } catch (ParsingException e) {
      problems.accept(
          Problem.skipped(
              file.shown(),
              "its record of " + address + " is no answer of a web server",
              "a record holds a header and a page",
              "the other records were read"));
    }
  }

  private static Problem tooBig(InputFile file, String address) {
    return Problem.skipped(
        file.shown(),
        "its page " + address + " is larger than 20 MB",
        "a page holds one article",
        "the other pages were read");
  }

  private static Unreadable tooMany(InputFile file) {
    return Unreadable.of(
        file.shown(),
        "it holds more than " + ArchiveLimits.MAX_ENTRIES + " records",
        "an archive holds no more",
        "what stands before was read; split it");
  }
}
