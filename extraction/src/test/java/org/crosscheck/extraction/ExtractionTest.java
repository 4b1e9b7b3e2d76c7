package org.crosscheck.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.google.common.collect.ImmutableList;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Annotator;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.claims.ClaimAnnotator;
import org.crosscheck.extraction.claims.ClaimExtractor;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.IdentifierClaim;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;

/**
 * The order of the steps: extractors one after the other, then what completes the frames, then ids.
 */
class ExtractionTest {
  private final Article article = Articles.of("The 47th Brigade met Ada Roe. Ada Roe left.");
  private final Sentence first = new Annotator().annotate(article).sentences().get(0);
  private final ClaimExtractor identifiers = mock(ClaimExtractor.class);
  private final ClaimExtractor names = mock(ClaimExtractor.class);
  private final ClaimAnnotator frames = mock(ClaimAnnotator.class);
  private final Extraction extraction =
      new Extraction(ImmutableList.of(identifiers, names), ImmutableList.of(frames));

  private Reading brigade() {
    Span words = Span.of(4, 16);
    return new Reading(
        new IdentifierClaim(Reading.frame(first, words), "brigade", "47", "47th brigade"),
        first,
        "ordinal-name");
  }

  private Reading name(boolean mention) {
    var frame = Reading.frame(first, Span.of(21, 28));
    return new Reading(
        new NameMention(mention ? frame.asMention() : frame, "Ada Roe", NameType.PERSON),
        first,
        "capitalised-name");
  }

  private void reads(Reading identifier, Reading person) {
    when(identifiers.read(any(), any())).thenReturn(ImmutableList.of(identifier));
    when(names.read(any(), any())).thenReturn(ImmutableList.of(person));
    when(frames.annotate(any(), any())).thenAnswer(call -> call.getArgument(1));
  }

  @Test
  void eachExtractorSeesWhatTheEarlierOnesRead() {
    reads(brigade(), name(false));
    extraction.digest(article);
    ArgumentCaptor<Readings> earlier = ArgumentCaptor.forClass(Readings.class);
    InOrder order = inOrder(identifiers, names, frames);
    order.verify(identifiers).read(any(AnnotatedArticle.class), earlier.capture());
    assertThat(earlier.getValue().all()).isEmpty();
    order.verify(names).read(any(AnnotatedArticle.class), earlier.capture());
    assertThat(earlier.getValue().all()).extracting(Reading::rule).containsExactly("ordinal-name");
    order.verify(frames).annotate(any(AnnotatedArticle.class), any(Readings.class));
  }

  @Test
  void claimsAreNumberedByKindOnceTheirFramesAreComplete() {
    reads(brigade(), name(false));
    when(frames.annotate(any(), any()))
        .thenAnswer(
            call -> {
              Readings all = call.getArgument(1);
              return Readings.of(all.all().stream().map(ExtractionTest::planned).toList());
            });
    ArticleDigest digest = extraction.digest(article);
    assertThat(digest.claims()).extracting(Claim::id).containsExactly("a#identifier-1", "a#name-1");
    assertThat(digest.claims())
        .allSatisfy(claim -> assertThat(claim.frame().modality()).isEqualTo(Modality.PLAN));
  }

  private static Reading planned(Reading reading) {
    Claim claim = reading.claim();
    return reading.withClaim(claim.withFrame(claim.frame().withModality(Modality.PLAN)));
  }

  @Test
  void bareMentionsAreExplainedButAreNoClaims() {
    reads(brigade(), name(true));
    assertThat(extraction.digest(article).claims()).hasSize(1);
    assertThat(extraction.explain(article).readings().all()).hasSize(2);
  }
}
