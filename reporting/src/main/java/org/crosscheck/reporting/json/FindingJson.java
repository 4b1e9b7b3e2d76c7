package org.crosscheck.reporting.json;

import java.util.function.Consumer;
import org.crosscheck.model.report.Cell;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Event;
import org.crosscheck.model.report.Fact;
import org.crosscheck.model.report.Side;
import org.crosscheck.model.value.TimeInterval;

/** Events, facts and discrepancies as objects of {@code crosscheck/1}. */
final class FindingJson {
  private final JsonOut out;

  FindingJson(JsonOut out) {
    this.out = out;
  }

  void event(Event event) {
    out.text("id", event.id());
    out.text("label", event.label());
    out.text("from", event.window().flatMap(TimeInterval::from));
    out.text("to", event.window().flatMap(TimeInterval::to));
    out.texts("articles", event.articles());
  }

  void fact(Fact fact) {
    Consumer<Cell> cell = it -> said(it.article(), it.outlet(), it.claims());
    out.text("id", fact.id());
    out.text("event", fact.event());
    out.text("label", fact.label());
    ClaimJson.measure(out, "measure", fact.measure());
    out.name("verdict", fact.judgement().verdict());
    fact.judgement().reason().ifPresent(reason -> out.name("reason", reason));
    out.objects("cells", fact.cells(), cell);
  }

  void discrepancy(Discrepancy discrepancy) {
    Consumer<Side> side = it -> said(it.article(), it.outlet(), it.claims());
    out.text("id", discrepancy.id());
    out.name("kind", discrepancy.kind());
    out.name("lane", discrepancy.lane());
    out.name("severity", discrepancy.severity());
    out.name("scope", discrepancy.scope());
    out.text("event", discrepancy.event());
    out.text("fact", discrepancy.fact());
    out.name("relation", discrepancy.relation());
    out.objects("sides", discrepancy.sides(), side);
    out.text("explanation", discrepancy.explanation());
    out.text("rule", discrepancy.rule());
    out.texts("pairs", discrepancy.pairs());
  }

  private void said(String article, String outlet, Iterable<String> claims) {
    out.text("article", article);
    out.text("outlet", outlet);
    out.texts("claims", claims);
  }
}
