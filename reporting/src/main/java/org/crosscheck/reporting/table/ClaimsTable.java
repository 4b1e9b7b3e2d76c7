package org.crosscheck.reporting.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.IdentifierClaim;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Event;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Measure;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.ReportIndex;
import org.crosscheck.reporting.view.ClaimView;

/** One claim a row, its value in typed cells. */
final class ClaimsTable {
  static final String NAME = "Claims";

  private ClaimsTable() {}

  static Table<ClaimView> table(ConsistencyReport report, ReportIndex index, Rows rows) {
    return new Table<>(
        NAME,
        ImmutableList.<Column<ClaimView>>builder()
            .add(Column.text("Outlet", 16, ClaimView::outlet))
            .add(Column.text("Kind", 10, it -> Labels.words(it.claim().kind())))
            .add(Column.text("Words", 24, ClaimView::words))
            .add(Column.figures("Low", 17, it -> ClaimValues.low(it.claim())))
            .add(Column.figures("High", 17, it -> ClaimValues.high(it.claim())))
            .add(Column.text("Hedge", 12, ClaimView::hedge))
            .add(Column.text("Unit", 9, it -> ClaimValues.unit(it.claim())))
            .add(Column.text("What it says", 28, it -> meaning(it.claim())))
            .add(Column.text("Source", 22, ClaimView::source))
            .add(Column.text("Modality", 13, it -> Labels.words(it.claim().frame().modality())))
            .add(Column.text("Polarity", 10, it -> Labels.words(it.claim().frame().polarity())))
            .add(
                Column.figures(
                    "Valid from", 16, it -> ClaimValues.from(it.claim().frame().validTime())))
            .add(
                Column.figures(
                    "Valid to", 16, it -> ClaimValues.to(it.claim().frame().validTime())))
            .add(new Column<>("Sentence", 52, it -> Value.of(it.passage())))
            .add(Column.text("Stands in", 12, ClaimsTable::place))
            .add(Column.text("Event", 20, it -> event(it.claim(), index)))
            .add(new Column<>("Article", 18, it -> rows.article(it.article().id())))
            .add(Column.text("Id", 26, it -> it.claim().id()))
            .build(),
        report.claims().stream()
            .map(claim -> new ClaimView(claim, index.article(claim.article())))
            .collect(ImmutableList.toImmutableList()),
        "no claims");
  }

  private static String meaning(Claim claim) {
    if (claim instanceof QuantityClaim quantity) {
      Amount amount = quantity.amount();
      return amount.counted().map(words -> words + "\n").orElse("") + measured(quantity.measure());
    }
    if (claim instanceof DateClaim date) {
      return date.timex().shown()
          + date.timex().mod().map(mod -> " " + mod).orElse("")
          + date.happening().map(measure -> "\n" + measured(measure)).orElse("");
    }
    return words(claim);
  }

  /** The parts that are known: "soldier · deploy · Ukraine". */
  private static String measured(Measure measure) {
    return Stream.of(
            Optional.of(measure.concept()), measure.role(), measure.participants(), measure.place())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private static String words(Claim claim) {
    if (claim instanceof QuoteClaim quote) {
      return Labels.words(quote.quotation()) + " quotation";
    }
    if (claim instanceof StatementClaim statement) {
      return statement.holder() + ": " + statement.target() + " – " + statement.stance();
    }
    if (claim instanceof IdentifierClaim identifier) {
      return identifier.type() + ": " + identifier.canonical();
    }
    if (claim instanceof NameMention name) {
      return Labels.words(name.type()) + ": " + name.canonical();
    }
    return "";
  }

  private static String place(ClaimView view) {
    return view.claim()
        .evidence()
        .region()
        .map(Labels::words)
        .orElse(Labels.words(view.claim().evidence().part()));
  }

  private static String event(Claim claim, ReportIndex index) {
    return index.eventOf(claim).flatMap(index::event).map(Event::label).orElse("");
  }
}
