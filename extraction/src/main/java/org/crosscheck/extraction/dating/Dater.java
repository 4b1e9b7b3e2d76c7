package org.crosscheck.extraction.dating;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.claims.ClaimAnnotator;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.QuoteClaim;

/**
 * Puts times and claims together: gives each amount, position and identifier the time that its
 * clause holds at, and each date the happening that it dates. What no words say stays absent.
 */
public final class Dater implements ClaimAnnotator {
  private final SentenceDater sentences = new SentenceDater();

  @Override
  public Readings annotate(AnnotatedArticle article, Readings readings) {
    List<QuoteClaim> quotes = new ArrayList<>();
    for (Reading reading : readings.all()) {
      if (reading.claim() instanceof QuoteClaim quote) {
        quotes.add(quote);
      }
    }
    Supplier<Cast> cast = Suppliers.memoize(() -> Cast.of(article.article().text(), readings));
    IdentityHashMap<Reading, Claim> dated = new IdentityHashMap<>();
    for (Sentence sentence : article.sentences()) {
      if (!readings.in(sentence, DateClaim.class).isEmpty()) {
        sentences.date(sentence, readings, quotes, cast, dated);
      }
    }
    ImmutableList.Builder<Reading> all = ImmutableList.builder();
    for (Reading reading : readings.all()) {
      Claim claim = dated.get(reading);
      all.add(claim == null ? reading : reading.withClaim(claim));
    }
    return Readings.of(all.build());
  }
}
