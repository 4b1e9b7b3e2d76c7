package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.claims.ClaimExtractor;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.model.article.Part;

/**
 * Reads direct, mixed and indirect quotations with their speakers. Marks without a speaker (scare
 * quotes, titles) yield none. Needs the names of the article among the earlier readings.
 */
public final class QuoteExtractor implements ClaimExtractor {
  private final SpeechReader speeches = new SpeechReader();

  @Override
  public ImmutableList<Reading> read(AnnotatedArticle article, Readings earlier) {
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    Cast cast = Cast.of(article.article().text(), earlier);
    for (Part part : Part.values()) {
      readings.addAll(new PartQuotes(article, part, earlier, cast, speeches).read());
    }
    return readings.build();
  }
}
