package org.crosscheck.ingestion.reader;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.ingestion.charset.Decoded;
import org.crosscheck.ingestion.charset.TextDecoder;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.problem.Unreadable;

/**
 * Plain text and Markdown, one article a file. Markdown's marks stay in the text as received; both
 * may start with front matter or with header lines.
 */
final class TextReader implements ArticleReader {
  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("txt", "text", "md", "markdown");
  }

  @Override
  public String formatName() {
    return "a text file";
  }

  @Override
  public ImmutableSet<String> mediaTypes() {
    return ImmutableSet.of("text/plain", "text/x-web-markdown");
  }

  @Override
  public Reading read(InputFile file, byte[] bytes) throws Unreadable {
    Optional<String> disguised = Signatures.formatOf(bytes);
    if (disguised.isPresent()) {
      throw new Unreadable(notText(file, "it is " + disguised.get()));
    }
    Decoded decoded =
        TextDecoder.decode(bytes)
            .orElseThrow(() -> new Unreadable(notText(file, "its bytes are not text")));
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (decoded.broken() > 0) {
      problems.add(damaged(file, decoded));
    }
    Received article = Headers.split(file.shown(), decoded.text(), problems::add);
    if (article.text().isBlank()) {
      throw new Unreadable(empty(file, decoded));
    }
    return new Reading(ImmutableList.of(article), problems.build());
  }

  private static Problem notText(InputFile file, String found) {
    return Problem.skipped(
        file.shown(),
        found,
        "text files are read in UTF-8, UTF-16 or Windows-1252",
        "save the article as plain text");
  }

  private static Problem empty(InputFile file, Decoded decoded) {
    return Problem.skipped(
        file.shown(),
        decoded.text().isBlank() ? "the file is empty" : "no text follows its header",
        "an article needs text",
        "fill it or leave it out");
  }

  private static Problem damaged(InputFile file, Decoded decoded) {
    return Problem.noted(
        file.shown(),
        decoded.broken() + " places are damaged (shown as \ufffd)",
        "the text should be valid " + decoded.encoding(),
        "it was read all the same; save the file again as UTF-8");
  }
}
