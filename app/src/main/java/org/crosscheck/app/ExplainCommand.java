package org.crosscheck.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosscheck.model.article.Article;
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
    return new Reader(terminal).eachArticle(inputs, this::explained, terminal.out()::print);
  }

  private String explained(Article article) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, UTF_8)) {
      new ExplanationPrinter(out, words)
          .print(article, Extractions.ofThisThread().explain(article));
    }
    return bytes.toString(UTF_8);
  }
}
