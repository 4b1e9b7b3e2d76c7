package org.crosscheck.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

  /** Gives every article to {@code sink}; one that fails is told of, and the rest go on. */
  int eachArticle(List<Path> inputs, Consumer<Article> sink) throws IOException {
    List<Article> articles = articles(inputs, Optional.empty());
    for (Article article : articles) {
      try {
        sink.accept(article);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        terminal.problem(Failures.ofArticle(article, e));
      }
    }
    terminal.flush();
    return articles.isEmpty() ? ExitCode.NOTHING_READ : ExitCode.OK;
  }
}
