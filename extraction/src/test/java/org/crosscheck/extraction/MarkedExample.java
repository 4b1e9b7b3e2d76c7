package org.crosscheck.extraction;

import java.util.stream.Stream;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.model.article.Span;

/** A line of an example file: a sentence, the span that it marks, and what it should be read as. */
public record MarkedExample(
    String rule, boolean finds, String sentence, Span marked, String value) {

  /** The examples of a file under {@code en/examples}. */
  public static Stream<MarkedExample> load(String file) {
    return Lexicon.load("en/examples/" + file).rows().stream().map(MarkedExample::of);
  }

  private static MarkedExample of(Lexicon.Row row) {
    String marked = row.get("sentence");
    return new MarkedExample(
        row.get("rule"),
        row.get("kind").equals("finds"),
        marked.replace("⟦", "").replace("⟧", ""),
        new Span(marked.indexOf('⟦'), marked.indexOf('⟧') - 1),
        row.find("value").orElse("-"));
  }

  @Override
  public String toString() {
    return rule + ": " + sentence;
  }
}
