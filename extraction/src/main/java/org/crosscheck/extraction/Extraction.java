package org.crosscheck.extraction;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Annotator;
import org.crosscheck.extraction.claims.ClaimAnnotator;
import org.crosscheck.extraction.claims.ClaimExtractor;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.ClaimKind;

/**
 * Reads one article into its digest. It sees this article and nothing else. An instance holds
 * scratch space: one a thread.
 */
public final class Extraction {
  private static final Comparator<Reading> TEXT_ORDER =
      Comparator.comparing((Reading reading) -> reading.claim().evidence().part())
          .thenComparing(Reading::span)
          .thenComparing(reading -> reading.claim().kind());

  private final Annotator annotator = new Annotator();
  private final ImmutableList<ClaimExtractor> extractors;
  private final ImmutableList<ClaimAnnotator> annotators;
  private final TermCounter terms = new TermCounter();

  Extraction(ImmutableList<ClaimExtractor> extractors, ImmutableList<ClaimAnnotator> annotators) {
    this.extractors = extractors;
    this.annotators = annotators;
  }

  /** All extractors for English. */
  public static Extraction english() {
    return new Extraction(English.extractors(), English.annotators());
  }

  /** Quantities and time expressions of English alone, for whoever only looks for figures. */
  public static Extraction englishFigures() {
    return new Extraction(English.figures(), ImmutableList.of());
  }

  /** The claims of an article, without the bare mentions of numbers and times. */
  public ArticleDigest digest(Article article) {
    ArticleDigest full = digestWithMentions(article);
    return new ArticleDigest(
        article,
        full.claims().stream()
            .filter(claim -> !claim.frame().mention())
            .collect(ImmutableList.toImmutableList()),
        full.terms());
  }

  /** The claims of an article with the bare mentions, for whoever knows what they are held to. */
  public ArticleDigest digestWithMentions(Article article) {
    AnnotatedArticle annotated = annotator.annotate(article);
    ImmutableList<Claim> claims =
        read(annotated).all().stream().map(Reading::claim).collect(ImmutableList.toImmutableList());
    return new ArticleDigest(article, claims, terms.count(annotated));
  }

  /** Everything that was read and how, for a reader who wants to know why. */
  public Explanation explain(Article article) {
    AnnotatedArticle annotated = annotator.annotate(article);
    return new Explanation(annotated, read(annotated));
  }

  private Readings read(AnnotatedArticle article) {
    Readings readings = Readings.none();
    for (ClaimExtractor extractor : extractors) {
      readings = readings.and(extractor.read(article, readings));
    }
    for (ClaimAnnotator completed : annotators) {
      readings = completed.annotate(article, readings);
    }
    return Readings.of(numbered(article.article(), readings));
  }

  /**
   * Final ids: the article's id, the kind, and the claim's place among its kind in the order of the
   * text.
   */
  private static List<Reading> numbered(Article article, Readings readings) {
    List<Reading> ordered = new ArrayList<>(readings.all());
    ordered.sort(TEXT_ORDER);
    Multiset<ClaimKind> numbered = EnumMultiset.create(ClaimKind.class);
    ordered.replaceAll(
        reading -> {
          Claim claim = reading.claim();
          numbered.add(claim.kind());
          String kind = claim.kind().name().toLowerCase(Locale.ROOT);
          String id = article.id() + "#" + kind + "-" + numbered.count(claim.kind());
          return reading.withClaim(claim.withFrame(claim.frame().withId(id)));
        });
    return ordered;
  }
}
