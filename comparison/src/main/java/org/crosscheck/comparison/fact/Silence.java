package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.value.StatedNumber;

/**
 * Whether an outlet really says nothing on a fact. A reader of claims may have missed what the text
 * has, so the text itself must be free of it; and nobody is silent on what was not known yet.
 */
public final class Silence {
  private Silence() {}

  /** True when none of {@code digests}, all articles of one outlet, has anything of {@code key}. */
  public static boolean isOn(KeyFact key, Collection<ArticleDigest> digests) {
    return digests.stream()
        .allMatch(digest -> couldKnow(key, digest.article()) && hasNothing(key, digest));
  }

  private static boolean couldKnow(KeyFact key, Article article) {
    Optional<LocalDate> known =
        key.carriers().stream()
            .flatMap(position -> position.article().published().stream())
            .map(Publication::date)
            .min(Comparator.naturalOrder());
    Optional<LocalDate> published = article.published().map(Publication::date);
    return known.isEmpty() || published.isEmpty() || !published.get().isBefore(known.get());
  }

  private static boolean hasNothing(KeyFact key, ArticleDigest digest) {
    return key.carriers().stream()
        .flatMap(position -> position.claims().stream())
        .noneMatch(claim -> stands(claim, digest));
  }

  private static boolean stands(Claim claim, ArticleDigest digest) {
    if (claim instanceof QuantityClaim quantity) {
      return quantity.amount().stated().isEmpty()
          || hasNumber(quantity, digest)
          || speaksOf(quantity, digest);
    }
    if (claim instanceof QuoteClaim quote && isQuoted(quote, digest)) {
      return true;
    }
    String words = claim instanceof QuoteClaim quote ? quote.content() : claim.evidence().words();
    return (" " + Folding.fold(digest.article().text()) + " ")
        .contains(" " + Folding.fold(words) + " ");
  }

  /** The speaker is quoted, maybe with the same in other words. */
  private static boolean isQuoted(QuoteClaim quote, ArticleDigest digest) {
    ImmutableSet<String> speaker = speaker(quote);
    return digest.claims(QuoteClaim.class).stream()
        .anyMatch(other -> !Sets.intersection(speaker, speaker(other)).isEmpty());
  }

  private static ImmutableSet<String> speaker(QuoteClaim quote) {
    return quote.speaker().map(source -> Folding.words(source.name())).stream()
        .flatMap(List::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The text tells of the same thing, unless only to give another number of it. */
  private static boolean speaksOf(QuantityClaim claim, ArticleDigest digest) {
    List<QuantityClaim> alike =
        digest.claims(QuantityClaim.class).stream()
            .filter(other -> isOfOneKind(claim, other))
            .toList();
    return alike.isEmpty()
        ? claim.measure().role().filter(role -> isTold(claim, role, digest)).isPresent()
        : !alike.stream().allMatch(other -> isOtherNumber(claim, other));
  }

  private static boolean isTold(QuantityClaim claim, String role, ArticleDigest digest) {
    ImmutableSet<String> stems =
        digest.terms().elementSet().stream().map(Stem::of).collect(ImmutableSet.toImmutableSet());
    boolean ofOutcome =
        Growth.isCountedOn(claim, claim)
            && MeasureWords.outcomes().stream().anyMatch(digest.terms()::contains);
    return ofOutcome || stems.contains(Stem.of(role));
  }

  private static boolean hasNumber(QuantityClaim claim, ArticleDigest digest) {
    List<StatedNumber> numbers = claim.amount().stated();
    boolean inClaims =
        digest.claims(QuantityClaim.class).stream()
            .flatMap(other -> other.amount().stated().stream())
            .anyMatch(
                other ->
                    numbers.stream()
                        .anyMatch(number -> number.value().compareTo(other.value()) == 0));
    String text = digest.article().textOf(Part.TITLE) + " " + digest.article().textOf(Part.BODY);
    return inClaims || numbers.stream().anyMatch(number -> text.contains(written(number, claim)));
  }

  private static String written(StatedNumber number, QuantityClaim claim) {
    return number.span().shift(-claim.evidence().span().start()).in(claim.evidence().words());
  }

  private static boolean isOfOneKind(QuantityClaim a, QuantityClaim b) {
    return Stream.of(a, b).allMatch(claim -> claim.measure().role().isPresent())
        && a.measure().concept().equals(b.measure().concept())
        && a.measure().role().equals(b.measure().role());
  }

  /** Another source's count of a thing that is counted once is no word on this one's. */
  private static boolean isOtherNumber(QuantityClaim a, QuantityClaim b) {
    return !Growth.isCountedOn(a, b)
        && Specificity.isTelling(b)
        && !b.amount().stated().isEmpty()
        && !MeasureMatch.isSameFigure(a, b);
  }
}
