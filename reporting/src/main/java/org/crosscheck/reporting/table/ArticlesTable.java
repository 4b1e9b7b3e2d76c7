package org.crosscheck.reporting.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.view.VisibleText;

/** One article a row, with what was set aside as furniture and why. */
final class ArticlesTable {
  static final String NAME = "Articles";
  private static final int WORDS_SHOWN = 60;

  private ArticlesTable() {}

  static Table<Article> table(ConsistencyReport report) {
    Multiset<String> claims =
        report.claims().stream()
            .map(Claim::article)
            .collect(ImmutableMultiset.toImmutableMultiset());
    return new Table<>(
        NAME,
        ImmutableList.<Column<Article>>builder()
            .add(Column.text("Outlet", 18, it -> it.outlet().name()))
            .add(Column.text("Outlet is", 14, it -> it.outlet().guessed() ? "guessed" : "given"))
            .add(Column.text("Title", 36, it -> it.title().orElse("")))
            .add(Column.figures("Published", 15, ArticlesTable::published))
            .add(Column.text("Date is", 10, ArticlesTable::certainty))
            .add(Column.figures("Claims", 9, it -> Value.ofCount(claims.count(it.id()))))
            .add(Column.text("Furniture", 52, ArticlesTable::furniture))
            .add(Column.text("Language", 12, it -> it.language().orElse("")))
            .add(Column.text("File", 26, Article::path))
            .add(new Column<>("Address", 30, Rows::page))
            .add(Column.text("Id", 18, Article::id))
            .build(),
        report.articles(),
        "no articles");
  }

  private static Value published(Article article) {
    return Value.ofMoment(
        article.published().map(it -> it.date().atTime(it.time().orElse(LocalTime.MIDNIGHT))));
  }

  private static String certainty(Article article) {
    return article.published().map(Publication::certainty).map(Labels::words).orElse("unknown");
  }

  private static String furniture(Article article) {
    return article.regions().stream()
        .map(region -> words(article, region))
        .collect(Collectors.joining("\n"));
  }

  private static String words(Article article, Region region) {
    String text = VisibleText.line(region.span().in(article.textOf(region.part())));
    return Labels.words(region.type())
        + ": “"
        + VisibleText.shortened(text, WORDS_SHOWN)
        + "” ("
        + region.why()
        + ")";
  }
}
