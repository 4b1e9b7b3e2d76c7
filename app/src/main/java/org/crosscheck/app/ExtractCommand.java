package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Claim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscheck extract}: the claims of each article, a JSON object a line. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Prints the claims of each article, one JSON object a line.",
    footer = {
      "",
      "Examples:",
      "  crosscheck extract seeds/peacekeepers",
      "  crosscheck extract --jsonl --all < articles.jsonl > claims.jsonl",
      "",
      "A line in:  {\"id\",\"text\"} and, where known, title, outlet, published, url, language",
      "A line out: {\"id\",\"claims\":[...]}, or {\"id\",\"error\"} for a line that cannot be used"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "Articles and folders of them.")
  private List<Path> inputs = new ArrayList<>();

  @Option(names = "--jsonl", description = "Read articles from standard input, one a line.")
  private boolean jsonl;

  @Option(
      names = "--all",
      description = "Also list numbers and times that no claim is made of, as mentions.")
  private boolean all;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    JsonLineMode mode = new JsonLineMode(terminal);
    if (jsonl) {
      return mode.run(line -> answer(mode, mode.lines().readArticle(line)));
    }
    return new Reader(terminal)
        .eachArticle(inputs, article -> terminal.out().println(answer(mode, article)));
  }

  private String answer(JsonLineMode mode, Article article) {
    ImmutableList<Claim> claims =
        all
            ? Extractions.ofThisThread().explain(article).readings().all().stream()
                .map(Reading::claim)
                .collect(ImmutableList.toImmutableList())
            : Extractions.ofThisThread().digest(article).claims();
    return mode.lines().extracted(article, claims);
  }
}
