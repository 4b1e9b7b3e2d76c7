package org.crosscheck.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosscheck.extraction.Explanation;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.article.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscheck explain}: sentence by sentence, what was read and by which rule. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Prints, sentence by sentence, what was read from an article and by which rule.",
    footer = {
      "",
      "Examples:",
      "  crosscheck explain seeds/peacekeepers/podil-observer.txt",
      "  crosscheck explain --words draft.txt"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles and folders of them.")
  private List<Path> inputs;

  @Option(names = "--words", description = "Also print every word with its part of speech.")
  private boolean words;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return new Reader(terminal).eachArticle(inputs, this::print);
  }

  private void print(Article article) {
    Explanation explanation = Extractions.ofThisThread().explain(article);
    PrintStream out = terminal.out();
    out.printf(
        "%s: %s, %s%n",
        article.path(),
        article.outlet().name(),
        article.published().map(Publication::iso).orElse("without a date"));
    for (Region region : article.regions()) {
      String first =
          region.span().in(article.textOf(region.part())).strip().replaceAll("\\s+", " ");
      out.printf("  not body: %s (%s)%n", first, region.why());
    }
    explanation.article().sentences().forEach(sentence -> print(sentence, explanation));
    out.println();
  }

  private void print(Sentence sentence, Explanation explanation) {
    PrintStream out = terminal.out();
    out.printf(
        "%n  %s %d–%d  %s%n",
        sentence.part().name().charAt(0)
            + sentence.part().name().substring(1).toLowerCase(java.util.Locale.ROOT),
        sentence.span().start(),
        sentence.span().end(),
        sentence.text().replaceAll("\\s+", " "));
    if (words) {
      out.println(
          IntStream.range(0, sentence.tokens().size())
              .mapToObj(i -> sentence.tokens().get(i).text() + "/" + sentence.tag(i))
              .collect(Collectors.joining(" ", "    ", "")));
    }
    for (Reading reading : explanation.readings().in(sentence)) {
      out.println("    " + ClaimWords.of(reading.claim()) + "  [" + reading.rule() + "]");
    }
  }
}
