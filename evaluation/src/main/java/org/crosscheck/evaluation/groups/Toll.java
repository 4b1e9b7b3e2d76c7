package org.crosscheck.evaluation.groups;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * How many people an article says were killed, wounded or shot in its main event: the counts of the
 * headline and the lead, sentence by sentence. What comes later is background.
 *
 * @param value the number that the words print, with people joined to it added
 * @param numbered true where a number counts them, so that nobody is left out
 * @param others true where they are others than people told of before
 * @param selves how many of them did it: to themselves, or to the others
 * @param place where the text gives it: the later, the higher; the headline is before the text
 */
record Toll(BigDecimal value, boolean numbered, boolean others, int selves, int place) {
  /** So many characters of a text are its lead; counts behind it are mostly of other events. */
  private static final int LEAD = 1_000;

  /**
   * People named without a number leave room for others, so the sentence that names most counts.
   */
  private static final Comparator<Toll> MOST_NAMED = Comparator.comparing(Toll::value);

  /**
   * The number of people to whom something happened; empty where headline and lead give none, and
   * where the headline tells of several happenings.
   *
   * @param roles what happened: {@code kill}, {@code wound}, {@code shoot}, {@code hospitalise}
   */
  static Optional<Toll> of(ArticleDigest digest, ImmutableSet<String> roles) {
    if (TollClaims.isOfSeveral(digest)) {
      return Optional.empty();
    }
    List<QuantityClaim> counts =
        digest.claims(QuantityClaim.class).stream()
            .filter(claim -> isLead(claim) && TollClaims.isCount(claim, roles))
            .toList();
    List<QuantityClaim> some = counts.stream().filter(claim -> !isZero(claim)).toList();
    if (some.isEmpty()) {
      return counts.stream()
          .filter(TollClaims::isNobody)
          .findFirst()
          .map(zero -> new Toll(BigDecimal.ZERO, true, false, 0, place(zero)));
    }
    return main(bySentence(some), isVague(some.get(0)));
  }

  private static boolean isLead(QuantityClaim claim) {
    return claim.evidence().part() == Part.TITLE || claim.evidence().span().start() < LEAD;
  }

  static int place(QuantityClaim claim) {
    return claim.evidence().part() == Part.TITLE ? -1 : claim.evidence().span().start();
  }

  private static boolean isZero(QuantityClaim claim) {
    Range<BigDecimal> literal = claim.amount().literal();
    return literal.hasUpperBound() && literal.upperEndpoint().signum() == 0;
  }

  private static boolean isVague(QuantityClaim claim) {
    return SentenceToll.printed(claim).isEmpty();
  }

  /**
   * The first number that leaves out nobody of the first sentence; without one, most people named,
   * unless "several" said before that there are more.
   */
  private static Optional<Toll> main(List<Toll> tolls, boolean several) {
    if (tolls.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal first = tolls.get(0).value;
    return tolls.stream()
        .filter(toll -> toll.numbered && toll.value.compareTo(first) >= 0)
        .filter(toll -> !several || toll.value.compareTo(BigDecimal.ONE) > 0)
        .findFirst()
        .or(() -> several ? Optional.empty() : tolls.stream().max(MOST_NAMED));
  }

  private static List<Toll> bySentence(List<QuantityClaim> counts) {
    List<Toll> tolls = new ArrayList<>();
    for (int i = 0; i < counts.size(); ) {
      int end = i + 1;
      while (end < counts.size() && isOneSentence(counts.get(i), counts.get(end))) {
        end++;
      }
      List<QuantityClaim> sentence = counts.subList(i, end);
      Optional<Toll> before =
          i > 0 && !tolls.isEmpty() && SentenceToll.addsTo(counts.get(i - 1), sentence.get(0))
              ? Optional.of(tolls.get(tolls.size() - 1)).filter(toll -> !toll.numbered)
              : Optional.empty();
      SentenceToll.of(sentence)
          .map(toll -> before.map(toll::plus).orElse(toll))
          .ifPresent(tolls::add);
      i = end;
    }
    return tolls;
  }

  private static boolean isOneSentence(QuantityClaim one, QuantityClaim other) {
    return one.evidence().part() == other.evidence().part()
        && one.evidence().sentence().equals(other.evidence().sentence());
  }

  private Toll plus(Toll before) {
    return new Toll(
        value.add(before.value), numbered, before.others, selves + before.selves, before.place);
  }
}
