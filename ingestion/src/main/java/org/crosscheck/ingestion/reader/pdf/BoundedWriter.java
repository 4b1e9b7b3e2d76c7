package org.crosscheck.ingestion.reader.pdf;

import java.io.IOException;
import java.io.Writer;
import org.crosscheck.ingestion.reader.TextLimit;

/** Collects a document's text and refuses to go beyond the longest text of an article. */
final class BoundedWriter extends Writer {
  private final StringBuilder text = new StringBuilder();

  @Override
  public void write(char[] chars, int from, int length) throws IOException {
    if (text.length() + length > TextLimit.MAX_CHARACTERS) {
      throw new IOException("the text is longer than " + TextLimit.MAX_CHARACTERS);
    }
    text.append(chars, from, length);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
