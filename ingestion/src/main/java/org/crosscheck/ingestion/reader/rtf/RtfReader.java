package org.crosscheck.ingestion.reader.rtf;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.ArticleReader;
import org.crosscheck.ingestion.reader.DocumentText;
import org.crosscheck.ingestion.reader.Reading;
import org.crosscheck.ingestion.reader.Stated;

/** A rich text file, as word processors and agencies' systems write them. */
public final class RtfReader implements ArticleReader {
  private static final String START = "{\\rtf";

  @Override
  public String formatName() {
    return "an RTF document";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("rtf");
  }

  @Override
  public ImmutableSet<String> mediaTypes() {
    return ImmutableSet.of("application/rtf", "text/rtf");
  }

  @Override
  public Reading read(InputFile file, byte[] bytes) throws Unreadable {
    if (!new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.US_ASCII).equals(START)) {
      throw broken(file);
    }
    try {
      KnownText converter = new KnownText();
      converter.convert(new RtfStreamSource(new ByteArrayInputStream(bytes)));
      return DocumentText.read(
          file, Splitter.on('\n').splitToList(converter.getText()), Stated.nothing());
    } catch (IOException e) {
      throw broken(file);
    }
  }

  private static Unreadable broken(InputFile file) {
    return Unreadable.of(
        file.shown(),
        "it is not an RTF document",
        "it must open in a word processor",
        "save it again or as text");
  }
}
