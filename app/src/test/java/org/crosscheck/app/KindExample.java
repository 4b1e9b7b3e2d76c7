package org.crosscheck.app;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.report.DiscrepancyKind;

/**
 * Articles in which a kind of discrepancy must be found, or must not although they look like it:
 * one block of {@code kinds/<kind>.txt}. A block starts with {@code == finds}, {@code == not} or
 * {@code == not, but <kind>} where another kind must come out; each of its articles with {@code --
 * Outlet day}, then the headline on a line and the text on those after it. {@code #}: a remark.
 *
 * @param instead what the near miss is
 */
record KindExample(
    DiscrepancyKind kind,
    boolean finds,
    Optional<DiscrepancyKind> instead,
    ImmutableList<Article> articles) {
  private static final String NO_HASH = "0".repeat(64);
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  KindExample {
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("kinds/" + kind.label() + ".txt: block without articles");
    }
  }

  /** The blocks of a kind; none where it has no file. */
  static ImmutableList<KindExample> of(DiscrepancyKind kind) {
    URL file = KindExample.class.getResource("kinds/" + kind.label() + ".txt");
    if (file == null) {
      return ImmutableList.of();
    }
    try {
      String text = Resources.toString(file, StandardCharsets.UTF_8).replaceAll("(?m)^#.*\\R", "");
      return blocks(text, "== ")
          .map(block -> block(kind, block))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KindExample block(DiscrepancyKind kind, String block) {
    String head = block.lines().findFirst().orElse("").strip();
    if (!head.equals("finds") && !head.equals("not") && !head.startsWith("not, but ")) {
      throw new IllegalArgumentException(
          "kinds/"
              + kind.label()
              + ".txt: \"== "
              + head
              + "\" is neither finds, not, nor not, but");
    }
    List<Article> articles = new ArrayList<>();
    blocks(block, "-- ").forEach(article -> articles.add(article(article, articles.size())));
    return new KindExample(
        kind,
        head.equals("finds"),
        head.startsWith("not, but ") ? Optional.of(kind(head.substring(9))) : Optional.empty(),
        ImmutableList.copyOf(articles));
  }

  private static DiscrepancyKind kind(String label) {
    return DiscrepancyKind.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Stream<String> blocks(String text, String mark) {
    return Splitter.on(mark).splitToStream("\n" + text).skip(1);
  }

  private static Article article(String lines, int index) {
    List<String> rows = lines.lines().toList();
    List<String> head = WORDS.splitToList(rows.get(0));
    return new Article(
        "a" + index,
        Outlet.given(head.get(0)),
        Optional.of(rows.get(1)),
        Optional.empty(),
        Optional.of(Publication.on(LocalDate.parse(head.get(1)), Certainty.GIVEN)),
        Optional.empty(),
        Optional.of("en"),
        "a" + index + ".txt",
        NO_HASH,
        String.join("\n", rows.subList(2, rows.size())),
        ImmutableList.of());
  }

  /** What must come out. */
  ImmutableSet<DiscrepancyKind> wanted() {
    return finds ? ImmutableSet.of(kind) : instead.map(ImmutableSet::of).orElse(ImmutableSet.of());
  }

  /** What must not. */
  ImmutableSet<DiscrepancyKind> unwanted() {
    return finds ? ImmutableSet.of() : ImmutableSet.of(kind);
  }

  @Override
  public String toString() {
    String words = articles.stream().map(Article::text).reduce((a, b) -> a + " | " + b).orElse("");
    return kind.label() + (finds ? " finds: " : " not: ") + words;
  }
}
