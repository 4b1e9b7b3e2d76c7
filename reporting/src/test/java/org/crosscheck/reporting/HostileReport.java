package org.crosscheck.reporting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;
import org.crosscheck.model.report.Cell;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Event;
import org.crosscheck.model.report.Fact;
import org.crosscheck.model.report.Judgement;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Scope;
import org.crosscheck.model.report.Severity;
import org.crosscheck.model.report.Side;
import org.crosscheck.model.report.Verdict;

/** A report whose texts try to be formulas, commands, markup, escapes, or too long. */
public final class HostileReport {
  /** One claim each, between a word in front and a word behind. */
  public static final ImmutableList<String> TEXTS =
      ImmutableList.of(
          "=HYPERLINK(\"https://example.org\",\"x\")",
          "+1+1",
          "-2",
          "@SUM(A1)",
          "_x0041_ and _x005F_",
          "\u001b[31mred\u001b]0;title\u0007",
          "\u009b2J\u202Egnp.exe",
          "nul\u0000and\rreturn\u0001",
          "\uD83D lone \uDE00 halves \uFFFE",
          "日本語の長い文章".repeat(30),
          "e\u0301\u0301\u0301 combining",
          "<b>&amp;</b> ]]>",
          "long ".repeat(9_000),
          "_x0041_".repeat(4_000) + "end");

  private HostileReport() {}

  public static ConsistencyReport create() {
    List<SampleArticle> articles = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    List<Discrepancy> findings = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (String text : TEXTS) {
      int n = articles.size();
      SampleArticle article =
          SampleArticle.of(
              "h" + n,
              Outlet.given(text),
              text,
              LocalDate.of(2026, 1, 1),
              "Before " + text + " after");
      articles.add(article);
      Claim claim = new NameMention(article.frame("c", text), text, NameType.OTHER);
      claims.add(claim);
      Side side = new Side(article.id(), text, ImmutableList.of(claim.id()));
      facts.add(
          new Fact(
              "f" + n,
              "e",
              text,
              Optional.empty(),
              Judgement.of(Verdict.CONFLICT),
              ImmutableList.of(new Cell(article.id(), text, ImmutableList.of(claim.id())))));
      findings.add(
          new Discrepancy(
              "d" + n,
              DiscrepancyKind.VALUE_CONFLICT,
              Lane.CONFLICT,
              Severity.HIGH,
              Scope.EVENT,
              Optional.of("e"),
              Optional.of("f" + n),
              Optional.empty(),
              ImmutableList.of(side, side, side),
              text,
              text));
    }
    return new ConsistencyReport(
        "0.1.0",
        articles.stream().map(SampleArticle::article).collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(claims),
        ImmutableList.of(
            new Event(
                "e",
                TEXTS.get(5),
                Optional.empty(),
                articles.stream().map(SampleArticle::id).collect(ImmutableList.toImmutableList()))),
        ImmutableList.copyOf(facts),
        ImmutableList.copyOf(findings));
  }
}
