package org.crosscheck.app;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosscheck.extraction.Explanation;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.article.Region;
import org.crosscheck.reporting.terminal.Lines;
import org.crosscheck.reporting.view.VisibleText;

/**
 * Prints how an article was read: what was set aside, then every sentence with its claims under it.
 */
final class ExplanationPrinter {
  private final PrintStream out;
  private final boolean words;

  /**
   * A printer.
   *
   * @param words whether every word is printed with its part of speech
   */
  ExplanationPrinter(PrintStream out, boolean words) {
    this.out = out;
    this.words = words;
  }

  void print(Article article, Explanation explanation) {
    String published = article.published().map(Publication::iso).orElse("without a date");
    print(0, article.path() + ": " + article.outlet().name() + ", " + published);
    for (Region region : article.regions()) {
      String text = VisibleText.line(region.span().in(article.textOf(region.part())).strip());
      print(2, "not body, " + region.why() + ": " + Lines.fit(text, Terminal.WIDTH / 2));
    }
    for (Sentence sentence : explanation.article().sentences()) {
      print(sentence, explanation, new SayingWords(article));
    }
    out.println();
  }

  private void print(Sentence sentence, Explanation explanation, SayingWords saying) {
    out.println();
    String part = sentence.part().name().toLowerCase(Locale.ROOT);
    print(
        2,
        part
            + " "
            + sentence.span().start()
            + "–"
            + sentence.span().end()
            + ": "
            + sentence.text());
    if (words) {
      print(
          4,
          IntStream.range(0, sentence.tokens().size())
              .mapToObj(i -> sentence.tokens().get(i).text() + "/" + sentence.tag(i))
              .collect(Collectors.joining(" ")));
    }
    for (Reading reading : explanation.readings().in(sentence)) {
      print(4, ClaimWords.of(reading.claim()) + "; rule " + reading.rule());
      saying.of(reading.claim()).forEach(line -> print(6, line));
    }
  }

  /** One paragraph, its first line at {@code indent} and the others two columns further in. */
  private void print(int indent, String text) {
    List<String> lines = Lines.wrap(VisibleText.line(text), Terminal.WIDTH - indent - 2);
    for (int i = 0; i < lines.size(); i++) {
      out.println(" ".repeat(i == 0 ? indent : indent + 2) + lines.get(i));
    }
  }
}
