package org.crosscheck.comparison.discrepancy;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.comparison.fact.MeasureMatch;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.judge.AmountComparison;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.QualifierType;

/** What else the articles of two amounts give on the same fact: it may settle the difference. */
record AmountsBeside(AmountPair amounts) {

  /** An article that gives two lengths of a thing may speak of two things. */
  boolean mayBeOfTwoLengths() {
    return amounts.differs()
        && (amounts.pair().inOneArticle()
            || others(amounts.pair().a()).anyMatch(position -> !fits(position, amounts.a()))
            || others(amounts.pair().b()).anyMatch(position -> !fits(position, amounts.b())));
  }

  /** One of the two articles also gives a value that fits the other's. */
  boolean isSettled() {
    return others(amounts.pair().a()).anyMatch(position -> fits(position, amounts.b()))
        || others(amounts.pair().b()).anyMatch(position -> fits(position, amounts.a()));
  }

  /** Each of the two articles also gives a value that fits the other's. */
  boolean isToldByBoth() {
    return others(amounts.pair().a()).anyMatch(position -> fits(position, amounts.b()))
        && others(amounts.pair().b()).anyMatch(position -> fits(position, amounts.a()));
  }

  /** One of the two articles also gives a value that fits the other's, and by no other source. */
  boolean isSettledInOneVoice() {
    return others(amounts.pair().a())
            .anyMatch(position -> isInOneVoice(position, amounts.a(), amounts.b()))
        || others(amounts.pair().b())
            .anyMatch(position -> isInOneVoice(position, amounts.b(), amounts.a()));
  }

  private static boolean isInOneVoice(Position position, QuantityClaim own, QuantityClaim others) {
    return fits(position, others)
        && position.first() instanceof QuantityClaim claim
        && !claim.amount().has(QualifierType.VAGUE)
        && Origins.of(claim, own) != Origins.DIFFERENT;
  }

  /** The article of the pair's first side has the number of {@code claim} in its text. */
  boolean isPrintedInText(QuantityClaim claim) {
    String text = amounts.pair().a().article().textOf(Part.BODY);
    boolean asWritten =
        claim.amount().stated().stream()
            .map(
                number ->
                    number.span().in(amounts.pair().a().article().textOf(claim.evidence().part())))
            .anyMatch(number -> isWordOf(text, number));
    return asWritten
        || Stream.concat(
                others(amounts.pair().a()), Stream.of(amounts.pair().a(), amounts.pair().b()))
            .map(Position::first)
            .filter(other -> !other.equals(claim) && other instanceof QuantityClaim)
            .anyMatch(other -> MeasureMatch.isSameFigure(claim, (QuantityClaim) other));
  }

  /** Not the 14 of a telephone number. */
  private static boolean isWordOf(String text, String number) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(number) + "(?![\\p{L}\\p{N}])")
        .matcher(text)
        .find();
  }

  /** True where the position gives a value that a reader takes for that of {@code claim}. */
  static boolean fits(Position position, QuantityClaim claim) {
    return position.first() instanceof QuantityClaim other
        && AmountComparison.of(other.amount(), claim.amount())
            .filter(AmountComparison::compatible)
            .isPresent();
  }

  private Stream<Position> others(Position side) {
    return amounts.pair().others(side);
  }
}
