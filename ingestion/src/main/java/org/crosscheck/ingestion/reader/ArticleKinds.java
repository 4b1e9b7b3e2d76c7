package org.crosscheck.ingestion.reader;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosscheck.ingestion.charset.Decoded;
import org.crosscheck.ingestion.charset.TextDecoder;
import org.crosscheck.ingestion.file.ReadableKinds;
import org.crosscheck.ingestion.reader.table.Delimiters;

/** What the readers read. */
public final class ArticleKinds implements ReadableKinds {
  /** The first line of a table fits into this. */
  private static final int HEAD = 4096;

  @Override
  public ImmutableSet<String> extensions() {
    return Readers.extensions();
  }

  @Override
  public boolean isListOfArticles(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String head = TextDecoder.decode(in.readNBytes(HEAD)).map(Decoded::text).orElse("");
      String columns = head.lines().findFirst().orElse("");
      return Splitter.on(Delimiters.in(head))
          .trimResults(CharMatcher.whitespace().or(CharMatcher.is('"')))
          .splitToStream(columns)
          .anyMatch(ArticleFieldNames::isText);
    } catch (IOException e) {
      return false;
    }
  }
}
