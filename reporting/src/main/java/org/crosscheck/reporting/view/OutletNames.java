package org.crosscheck.reporting.view;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.report.ConsistencyReport;

/**
 * How the outlets of a report are shown where a name stands for all their articles: marked where it
 * was guessed in each of them.
 */
public final class OutletNames {
  private final ImmutableSet<String> given;

  private OutletNames(ImmutableSet<String> given) {
    this.given = given;
  }

  public static OutletNames of(ConsistencyReport report) {
    return new OutletNames(
        report.articles().stream()
            .map(Article::outlet)
            .filter(outlet -> !outlet.guessed())
            .map(Outlet::name)
            .collect(ImmutableSet.toImmutableSet()));
  }

  /** {@code name} for readers. */
  public String shown(String name) {
    return Guess.outlet(given.contains(name) ? Outlet.given(name) : Outlet.guessed(name));
  }
}
