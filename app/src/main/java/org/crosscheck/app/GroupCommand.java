package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.report.Event;
import org.crosscheck.reporting.json.BadLineException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crosscheck group}: which articles are about the same event. */
@Command(
    name = "group",
    mixinStandardHelpOptions = true,
    description = "Says for each article which event it is about.",
    footer = {
      "",
      "Example:",
      "  crosscheck group --jsonl < articles.jsonl > groups.jsonl",
      "",
      "A line in:  {\"id\",\"text\"} and, where known, title, outlet, published, url, language",
      "A line out: {\"id\",\"event\"}, in the order of the input"
    })
final class GroupCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--jsonl",
      required = true,
      description = "Read articles from standard input, one a line.")
  @SuppressWarnings(
      "UnusedVariable") // Said so that a later form of input can be told from this one.
  private boolean jsonl;

  GroupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    JsonLineMode mode = new JsonLineMode(terminal);
    List<Article> articles = new ArrayList<>();
    for (Iterator<String> lines = mode.input(); lines.hasNext(); ) {
      try {
        articles.add(mode.lines().readArticle(lines.next()));
      } catch (BadLineException e) {
        terminal.out().println(mode.lines().failed(e));
      }
    }
    ImmutableList<Event> events = Comparison.group(Digests.of(articles, terminal::problem));
    Map<String, String> eventOf = new HashMap<>();
    events.forEach(event -> event.articles().forEach(id -> eventOf.put(id, event.id())));
    for (Article article : articles) {
      String event = eventOf.getOrDefault(article.id(), article.id());
      terminal.out().println(mode.lines().grouped(article.id(), event));
    }
    terminal.out().flush();
    return ExitCode.OK;
  }
}
