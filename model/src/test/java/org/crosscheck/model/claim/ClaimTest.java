package org.crosscheck.model.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.Timex;
import org.crosscheck.model.value.TimexType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimTest {
  private static final Article ARTICLE =
      new Article(
          "a",
          Outlet.given("Lantern"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "a.txt",
          "0".repeat(64),
          "The dam held on Monday. It rained.",
          ImmutableList.of(
              new Region(Part.BODY, Span.of(24, 34), RegionType.CAPTION, "a credit follows")));

  private static final Evidence EVIDENCE =
      Evidence.in(ARTICLE, Part.BODY, Span.of(4, 7), Span.of(0, 23));
  private static final ClaimFrame FRAME = ClaimFrame.of("c1", EVIDENCE);

  /** One claim of each kind. */
  static ImmutableList<Claim> claims() {
    Range<BigDecimal> one = Range.singleton(BigDecimal.ONE);
    Amount amount =
        new Amount(
            one,
            one,
            ImmutableList.of(),
            Form.CARDINAL,
            Optional.empty(),
            Optional.of("dam"),
            ImmutableList.of(),
            BigDecimal.ONE);
    Timex monday = new Timex(TimexType.DATE, "2025-02-17", Optional.empty(), Optional.empty());
    return ImmutableList.of(
        new QuantityClaim(FRAME, amount, Measure.of("dam")),
        new DateClaim(FRAME, monday, Optional.empty()),
        new QuoteClaim(
            FRAME, QuotationType.DIRECT, Optional.empty(), Optional.empty(), "u1", "dam"),
        new StatementClaim(
            FRAME,
            StatementType.POSITION,
            "Moss",
            "reject",
            "the dam",
            Leaning.AGAINST,
            "moss",
            Topic.none()),
        new IdentifierClaim(FRAME, "brigade", "47", "47th Brigade"),
        new NameMention(FRAME, "Tarn", NameType.LOCATION));
  }

  @Test
  void theHierarchyIsCompleteAndEachKindHasItsOwnClass() {
    assertThat(claims())
        .extracting(Object::getClass)
        .map(Class.class::cast)
        .containsExactlyInAnyOrder(Claim.class.getPermittedSubclasses());
    assertThat(claims()).extracting(Claim::kind).containsExactlyInAnyOrder(ClaimKind.values());
    assertThat(Arrays.stream(Claim.class.getPermittedSubclasses()).allMatch(Class::isRecord))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("claims")
  void aNewFrameChangesTheFrameAndNothingElse(Claim claim) {
    Claim moved = claim.withFrame(FRAME.withId("c2").withModality(Modality.PLAN));

    assertThat(moved.id()).isEqualTo("c2");
    assertThat(moved.kind()).isEqualTo(claim.kind());
    assertThat(moved.withFrame(FRAME)).isEqualTo(claim);
  }

  @Test
  void evidenceHoldsItsWordsAndItsRegion() {
    Evidence caption = Evidence.in(ARTICLE, Part.BODY, Span.of(27, 33), Span.of(24, 34));

    assertThat(EVIDENCE.words()).isEqualTo("dam");
    assertThat(EVIDENCE.region()).isEmpty();
    assertThat(caption.region()).contains(RegionType.CAPTION);
    assertThat(caption.spanInSentence().in(caption.sentenceText())).isEqualTo(caption.words());
  }

  @Test
  void evidenceOutsideItsSentenceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evidence.in(ARTICLE, Part.BODY, Span.of(20, 26), Span.of(0, 23)))
        .withMessageContaining("the sentence must contain the span");
  }

  @Test
  void aChainGoesFromTheNearestSourceToTheOrigin() {
    Source paper = new Source("Lantern", Optional.empty(), SourceType.OUTLET, Optional.empty());
    Source moss = new Source("Moss", Optional.of("mayor"), SourceType.PERSON, Optional.empty());

    Attribution chain = Attribution.to(paper, moss);

    assertThat(chain.nearest()).contains(paper);
    assertThat(chain.origin()).contains(moss);
    assertThat(Attribution.none().origin()).isEmpty();
    assertThat(Attribution.none().isEmpty()).isTrue();
  }

  @Test
  void aDigestHoldsOnlyClaimsOfItsArticle() {
    ArticleDigest digest = new ArticleDigest(ARTICLE, claims(), ImmutableMultiset.of("dam"));
    Article other =
        new Article(
            "b",
            ARTICLE.outlet(),
            ARTICLE.title(),
            ARTICLE.byline(),
            ARTICLE.published(),
            ARTICLE.url(),
            ARTICLE.language(),
            "b.txt",
            ARTICLE.sha256(),
            ARTICLE.text(),
            ImmutableList.of());

    assertThat(digest.claims(NameMention.class)).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArticleDigest(other, claims(), ImmutableMultiset.of()))
        .withMessageContaining("a claim must be of article b");
  }
}
