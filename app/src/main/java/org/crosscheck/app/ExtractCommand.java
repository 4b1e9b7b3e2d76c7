package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.reporting.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "  crosscheck extract archive/ -o claims.jsonl --resume",
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

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write the lines into this file, whole or not at all, instead of printing them.")
  private Optional<Path> output = Optional.empty();

  @Mixin private ResumeOption resume;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (output.isPresent()) {
      return extractInto(output.get());
    }
    if (resume.isAsked()) {
      terminal.problem("--resume goes on with an output file; name it with -o");
      return ExitCode.USAGE;
    }
    return extract(Checkpoint.none(), terminal.out()::println);
  }

  private int extractInto(Path file) throws IOException {
    AtomicFile target = new AtomicFile(file);
    target.check();
    String command = "extract" + (jsonl ? " --jsonl" : "") + (all ? " --all" : "");
    try (Checkpoint checkpoint = resume.checkpoint(file, command, terminal)) {
      AtomicInteger code = new AtomicInteger();
      target.write(out -> code.set(extract(checkpoint, new LineWriter(out)::write)));
      checkpoint.finish();
      return code.get();
    }
  }

  private int extract(Checkpoint checkpoint, Consumer<String> sink) throws IOException {
    JsonLineMode mode = new JsonLineMode(terminal);
    KeptLines kept = new KeptLines(checkpoint);
    if (jsonl) {
      return mode.run(
          line -> kept.of(line, () -> answer(mode, mode.lines().readArticle(line))), sink);
    }
    return new Reader(terminal)
        .eachArticle(inputs, article -> kept.of(article, () -> answer(mode, article)), sink);
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
