package org.crosscheck.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.SampleReport;
import org.junit.jupiter.api.Test;

class OriginViewTest {
  private static final ConsistencyReport REPORT = SampleReport.create();

  @Test
  void whichSourcesAreOneIsToldAndNotWorkedOut() {
    List<ClaimView> claims =
        List.of(view("courier-1/dead", Optional.empty()), view("courier-1/cost", Optional.empty()));
    assertThat(OriginView.of(claims, (a, b) -> false)).hasSize(2);
    assertThat(OriginView.of(claims, (a, b) -> true))
        .singleElement()
        .matches(it -> it.name().equals("transport ministry"), "has the fullest name");
  }

  @Test
  void oneTextThatTwoOutletsPrintedIsOneOriginWhoeverItNames() {
    ImmutableList<OriginView> origins =
        OriginView.of(
            List.of(
                view("post-1/cost", Optional.of("courier-1")),
                view("post-1/when", Optional.of("courier-1"))),
            OneOrigin.ofSameName());
    assertThat(origins).singleElement().matches(OriginView::isKnown);
    assertThat(origins.get(0).name()).isEqualTo("one text in several outlets");
  }

  @Test
  void claimsThatNameNobodyAreNoOrigin() {
    ImmutableList<OriginView> origins =
        OriginView.of(
            List.of(view("post-1/cost", Optional.empty()), view("post-1/when", Optional.empty())),
            OneOrigin.ofSameName());
    assertThat(origins).singleElement().matches(it -> !it.isKnown());
    assertThat(origins.get(0).name()).isEqualTo("no source named");
  }

  private static ClaimView view(String id, Optional<String> text) {
    Claim claim = REPORT.claimsById().get(id);
    Article article = REPORT.articlesById().get(claim.article());
    return new ClaimView(
        claim,
        new Article(
            article.id(),
            article.outlet(),
            article.title(),
            article.byline(),
            article.published(),
            article.modified(),
            article.url(),
            article.language(),
            article.path(),
            article.sha256(),
            article.text(),
            article.regions(),
            text));
  }
}
