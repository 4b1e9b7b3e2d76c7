package org.crosscheck.ingestion.reader;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.problem.Unreadable;

/**
 * The text of a document that knows paragraphs rather than lines: a blank line parts them. Header
 * lines may stand at its start, each a paragraph of its own, as in a text file.
 */
public final class DocumentText {
  private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z-]{0,30}[ \\t]*+:.{0,480}");

  private DocumentText() {}

  /**
   * The one article that {@code paragraphs} make up.
   *
   * @param known what the document's properties say; header lines win over it
   * @throws Unreadable where there is no text
   */
  public static Reading read(InputFile file, List<String> paragraphs, Stated known)
      throws Unreadable {
    ImmutableList<String> filled =
        paragraphs.stream()
            .map(String::strip)
            .filter(paragraph -> !paragraph.isEmpty())
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Received article = Headers.split(file.shown(), joined(filled), problems::add);
    if (article.text().isBlank()) {
      throw noText(file);
    }
    return new Reading(
        ImmutableList.of(article.with(known.overriddenBy(article.stated()))), problems.build());
  }

  /** The line for a document in which no text was found. */
  public static Unreadable noText(InputFile file) {
    return Unreadable.of(
        file.shown(),
        "there is no text in it",
        "an article needs text; pictures of text are not read",
        "save the article as text or leave it out");
  }

  private static String joined(ImmutableList<String> paragraphs) {
    int header = 0;
    while (header < paragraphs.size() && HEADER.matcher(paragraphs.get(header)).matches()) {
      header++;
    }
    String body = Joiner.on("\n\n").join(paragraphs.subList(header, paragraphs.size()));
    return header == 0 ? body : Joiner.on('\n').join(paragraphs.subList(0, header)) + "\n\n" + body;
  }
}
