package org.crosscheck.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crosscheck.ingestion.Ingestion;
import org.crosscheck.ingestion.IngestionResult;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.model.article.Article;

/** Reads a command's inputs and tells of every problem in one line. */
final class Reader {
  private final Terminal terminal;
  private final Consumer<String> problem;

  Reader(Terminal terminal) {
    this(terminal, terminal::problem);
  }

  /** A reader that tells {@code problem} of every problem, in one line. */
  Reader(Terminal terminal, Consumer<String> problem) {
    this.terminal = terminal;
    this.problem = problem;
  }

  /** The articles of files and folders; none where nothing could be read. */
  List<Article> articles(List<Path> inputs, Optional<Path> sources) throws IOException {
    IngestionResult read = new Ingestion().read(inputs, sources, terminal.in());
    read.problems().stream().map(Problem::line).forEach(problem);
    return read.articles();
  }

  /**
   * Makes a text of every article, on all processors, and gives the texts to {@code sink} on this
   * thread in the order of the articles; one that fails is told of, and the rest go on.
   */
  int eachArticle(List<Path> inputs, Function<Article, String> work, Consumer<String> sink)
      throws IOException {
    List<Article> articles = articles(inputs, Optional.empty());
    try (OrderedWork all = new OrderedWork()) {
      all.map(articles.iterator(), article -> outcome(article, work, sink), Runnable::run);
    }
    terminal.flush();
    return articles.isEmpty() ? ExitCode.NOTHING_READ : ExitCode.OK;
  }

  private Runnable outcome(Article article, Function<Article, String> work, Consumer<String> sink) {
    try {
      String text = work.apply(article);
      return () -> sink.accept(text);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return () -> terminal.problem(Failures.ofArticle(article, e));
    }
  }
}
