package org.crosscheck.extraction.vote;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.claims.ClaimAnnotator;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Measure;

/**
 * Gives the percentages of a report on a vote their measure: {@code vote share·win·Lev Anton·–} for
 * "Anton took 46 percent", {@code turnout} for "61 percent of voters went to the polls". Polls of
 * opinion and earlier votes are none, and a share whose winner is not told stays without a name.
 */
public final class VoteShares implements ClaimAnnotator {
  private static final Pattern VOTE =
      Pattern.compile(
          "\\b(?:[Ee]lections?|[Rr]eferendum|[Rr]un-?off|[Bb]allots?|[Vv]oters|(?:polling"
              + " stations)|of (?:the )?votes?|[Tt]urnout)\\b");

  private final Turnout turnout = new Turnout();

  @Override
  public Readings annotate(AnnotatedArticle article, Readings readings) {
    Supplier<Boolean> told = Suppliers.memoize(() -> VOTE.matcher(article.article().text()).find());
    Supplier<Cast> cast = Suppliers.memoize(() -> Cast.of(article.article().text(), readings));
    ImmutableList.Builder<Reading> all = ImmutableList.builder();
    boolean changed = false;
    Optional<Reading> earlier = Optional.empty();
    for (Reading reading : readings.all()) {
      Optional<QuantityClaim> share = percentage(reading).filter(claim -> told.get());
      if (share.isEmpty()) {
        all.add(reading);
        continue;
      }
      Sentence sentence = reading.sentence();
      boolean listed =
          earlier.filter(it -> it.sentence().equals(sentence) && isShare(it)).isPresent();
      Optional<Measure> measure =
          turnout
              .of(sentence, share.get())
              .or(() -> new ShareReader(sentence, readings, cast).of(share.get(), listed));
      Reading read = measure.map(found -> with(reading, share.get(), found)).orElse(reading);
      all.add(read);
      earlier = Optional.of(read);
      changed |= measure.isPresent();
    }
    return changed ? Readings.of(all.build()) : readings;
  }

  private static Optional<QuantityClaim> percentage(Reading reading) {
    return Optional.of(reading.claim())
        .filter(QuantityClaim.class::isInstance)
        .map(QuantityClaim.class::cast)
        .filter(claim -> !claim.frame().mention())
        .filter(
            claim -> claim.amount().dimension().filter(Dimension.PERCENTAGE::equals).isPresent());
  }

  private static boolean isShare(Reading reading) {
    return reading.claim() instanceof QuantityClaim claim
        && claim.measure().concept().equals(ShareReader.CONCEPT);
  }

  private static Reading with(Reading reading, QuantityClaim claim, Measure measure) {
    return reading.withClaim(new QuantityClaim(claim.frame(), claim.amount(), measure));
  }
}
