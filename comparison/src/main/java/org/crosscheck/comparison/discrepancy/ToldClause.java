package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.comparison.quote.Meaning;
import org.crosscheck.comparison.quote.Wording;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.QuotationType;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.SourceType;

/**
 * One sentence of what somebody is quoted with, directly or not: told as a fact, called possible,
 * or denied.
 *
 * @param subject the words that carry meaning before the one that makes it possible; none of a
 *     denial
 * @param predicate those behind it; of a denial all of them, of what is told as a fact none: that
 *     is what others are held against
 */
record ToldClause(
    QuoteClaim quote,
    Article article,
    Wording wording,
    ImmutableSet<String> subject,
    ImmutableSet<String> predicate) {
  private static final int FEWEST = 2;

  /** This many words in common tell what is said, whoever is meant. */
  private static final int ENOUGH = 3;

  /** A long sentence has all words of a short one by chance. */
  private static final int LONGEST = 14;

  /** What somebody is quoted with in the articles of an event, sentence by sentence. */
  static ImmutableList<ToldClause> in(EventGroup group) {
    return group.digests().stream()
        .flatMap(ToldClause::in)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<ToldClause> in(ArticleDigest digest) {
    return digest.claims(QuoteClaim.class).stream()
        .flatMap(
            quote ->
                Wording.sentences(quote.content()).stream()
                    .map(wording -> of(quote, digest.article(), wording)));
  }

  private static ToldClause of(QuoteClaim quote, Article article, Wording wording) {
    ImmutableSet<String> hedges = Meaning.of(wording).hedges();
    List<String> words = wording.words();
    int at =
        IntStream.range(0, words.size())
            .filter(i -> hedges.contains(words.get(i)))
            .findFirst()
            .orElse(-1);
    boolean isOpen = at >= 0 || isDenial(quote);
    return new ToldClause(
        quote,
        article,
        wording,
        content(wording, words.subList(0, Math.max(0, at))),
        isOpen ? content(wording, words.subList(at + 1, words.size())) : ImmutableSet.of());
  }

  private static ImmutableSet<String> content(Wording wording, List<String> words) {
    return words.stream()
        .filter(word -> !Character.isDigit(word.charAt(0)))
        .map(Stem::of)
        .filter(wording.content()::contains)
        .collect(ImmutableSet.toImmutableSet());
  }

  boolean isDenied() {
    return isDenial(quote);
  }

  private static boolean isDenial(QuoteClaim quote) {
    return quote.frame().modality() == Modality.DENIAL
        && quote.quotation() == QuotationType.INDIRECT;
  }

  private boolean isPossible() {
    return !Meaning.of(wording).hedges().isEmpty() && !isDenied();
  }

  /** Told as a fact. */
  boolean isPlain() {
    return !isDenied()
        && !isPossible()
        && quote.frame().modality() != Modality.DENIAL
        && wording.content().size() <= LONGEST;
  }

  /**
   * True where another article tells as a fact what this calls possible or denies: all that is said
   * of somebody here is said there, and who is meant is the same as far as the words tell. Two
   * wordings of one person's quotation are compared as quotations.
   */
  boolean isToldFirmlyBy(ToldClause firm) {
    return (isDenied() || isPossible())
        && !article.id().equals(firm.article.id())
        && isOfWhat(firm)
        && isOneSubject(firm)
        && areNegatedAlike(firm)
        && !(isDenied() && isOfAnother(firm))
        && !areBothDirect(firm);
  }

  /** True where all that is said here of somebody is said there. */
  boolean isOfWhat(ToldClause firm) {
    return predicate.size() >= FEWEST && firm.wording.content().containsAll(predicate);
  }

  /** What somebody denies of himself is said of another where that other is named. */
  private boolean isOfAnother(ToldClause firm) {
    Retelling.Told denial = new Retelling.Told(quote, article);
    Retelling.Told claim = new Retelling.Told(firm.quote, firm.article);
    return quote.speaker().isPresent()
        && denial.isOfHimself()
        && !claim.names(denial)
        && !denial.names().containsAll(claim.names());
  }

  boolean isBySpeakerOf(ToldClause other) {
    return isByNameAs(other)
        && Origins.isOne(quote.speaker().orElseThrow(), other.quote.speaker().orElseThrow());
  }

  /** True where both say who speaks. */
  boolean isByNameAs(ToldClause other) {
    return isNamed(quote) && isNamed(other.quote);
  }

  private static boolean isNamed(QuoteClaim quote) {
    return quote.speaker().filter(source -> source.type() != SourceType.UNNAMED).isPresent();
  }

  private boolean isOneSubject(ToldClause firm) {
    return predicate.size() >= ENOUGH
        || subject.isEmpty()
        || !Sets.intersection(subject, firm.wording.content()).isEmpty();
  }

  private boolean areNegatedAlike(ToldClause firm) {
    return Meaning.of(wording).negations().isEmpty()
        == Meaning.of(firm.wording).negations().isEmpty();
  }

  private boolean areBothDirect(ToldClause firm) {
    return quote.quotation() != QuotationType.INDIRECT
        && firm.quote.quotation() != QuotationType.INDIRECT
        && quote.speaker().isPresent()
        && quote.speaker().equals(firm.quote.speaker());
  }
}
