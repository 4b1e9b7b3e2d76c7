package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Qualifier;
import org.crosscheck.model.value.QualifierType;
import org.crosscheck.model.value.StatedNumber;
import org.crosscheck.model.value.Timex;
import org.crosscheck.model.value.TimexType;

/**
 * A length of time that something lasted, as an amount, so that it is compared as amounts are. The
 * claim keeps its id: it is another view of the same claim and no claim of its own. Its ranges are
 * those of docs/vocabulary.md.
 *
 * @param ends the number, or both ends of "two to three weeks"; none where the words leave it open
 *     ("months")
 * @param unit the finest unit that the words name
 */
record LengthAmount(
    ImmutableList<BigDecimal> ends, LengthUnit unit, Optional<QualifierType> hedge) {
  private static final ImmutableSet<String> PARTS_OF_DAY =
      ImmutableSet.of("night", "morning", "afternoon", "weekend");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal FIFTH = new BigDecimal("0.2");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal THIRD = new BigDecimal("0.33");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The claim as an amount; empty where it is no length or measures nothing. */
  static Optional<QuantityClaim> of(DateClaim claim) {
    return claim.timex().type() == TimexType.DURATION && !isPartOfDay(claim)
        ? claim
            .happening()
            .flatMap(
                measure ->
                    of(claim.timex())
                        .map(
                            length ->
                                new QuantityClaim(
                                    claim.frame(),
                                    length.amount(claim.evidence().span()),
                                    measure)))
        : Optional.empty();
  }

  /** "A night of talks" says when and not how long. */
  private static boolean isPartOfDay(DateClaim claim) {
    List<String> words = Folding.words(claim.evidence().words());
    return words.size() == 2 && words.get(0).equals("a") && PARTS_OF_DAY.contains(words.get(1));
  }

  private static Optional<LengthAmount> of(Timex timex) {
    return TimexLength.of(timex.value())
        .map(
            least ->
                timex
                    .longest()
                    .flatMap(TimexLength::of)
                    .map(most -> between(least, most, timex.mod()))
                    .orElseGet(() -> of(least, timex.mod())));
  }

  private static LengthAmount of(TimexLength length, Optional<String> mod) {
    Optional<QualifierType> hedge =
        length.value().isEmpty() ? Optional.of(QualifierType.VAGUE) : mod.flatMap(Mods::of);
    return new LengthAmount(
        ImmutableList.copyOf(length.value().stream().toList()), length.unit(), hedge);
  }

  /** In the finer of the two units. */
  private static LengthAmount between(TimexLength least, TimexLength most, Optional<String> mod) {
    LengthUnit finer = least.unit().compareTo(most.unit()) < 0 ? least.unit() : most.unit();
    return new LengthAmount(
        ImmutableList.of(
            least.in(finer).value().orElseThrow(), most.in(finer).value().orElseThrow()),
        finer,
        mod.flatMap(Mods::of));
  }

  private Amount amount(Span words) {
    BigDecimal low = ends.isEmpty() ? TWO : ends.get(0);
    BigDecimal high = ends.isEmpty() ? TWO : ends.get(ends.size() - 1);
    return new Amount(
        literal(low, high),
        plausible(low, high),
        Stream.concat(hedge.stream(), Stream.of(QualifierType.RANGE).filter(it -> ends.size() > 1))
            .map(type -> new Qualifier(type, words))
            .collect(ImmutableList.toImmutableList()),
        Form.CARDINAL,
        Optional.of(unit.unit()),
        Optional.empty(),
        ends.stream()
            .map(number -> new StatedNumber(words, number))
            .collect(ImmutableList.toImmutableList()),
        BigDecimal.ONE);
  }

  private Range<BigDecimal> literal(BigDecimal low, BigDecimal high) {
    if (hedge.isEmpty()) {
      return Range.closed(low, high);
    }
    return switch (hedge.get()) {
      case VAGUE, AT_LEAST -> Range.atLeast(low);
      case MORE_THAN -> Range.greaterThan(low);
      case AT_MOST -> Range.atMost(high);
      case LESS_THAN -> Range.lessThan(high);
      default -> Range.closed(low, high);
    };
  }

  private Range<BigDecimal> plausible(BigDecimal low, BigDecimal high) {
    BigDecimal one = BigDecimal.ONE;
    if (hedge.isEmpty()) {
      return Range.closed(low, high);
    }
    return switch (hedge.get()) {
      case VAGUE -> Range.closedOpen(low, unit.nextPlural());
      case AT_LEAST -> Range.closed(low, low.add(low.multiply(HALF).max(one)));
      case MORE_THAN -> Range.openClosed(low, low.add(low.multiply(QUARTER).max(one)));
      case AT_MOST -> Range.closed(high.multiply(THIRD), high); // "within" is a limit
      case LESS_THAN -> Range.closedOpen(high.subtract(high.multiply(QUARTER)), high);
      default -> Range.closed(low.subtract(spread(low)), high.add(spread(high)));
    };
  }

  private static BigDecimal spread(BigDecimal v) {
    return BigDecimal.ONE.max(v.multiply(TENTH)).min(v.multiply(FIFTH));
  }

  /** TIMEX3's modifiers as hedges. */
  private static final class Mods {
    static Optional<QualifierType> of(String mod) {
      return switch (mod) {
        case "APPROX" -> Optional.of(QualifierType.ABOUT);
        case "MORE_THAN" -> Optional.of(QualifierType.MORE_THAN);
        case "EQUAL_OR_MORE" -> Optional.of(QualifierType.AT_LEAST);
        case "LESS_THAN" -> Optional.of(QualifierType.LESS_THAN);
        case "EQUAL_OR_LESS" -> Optional.of(QualifierType.AT_MOST);
        default -> Optional.empty();
      };
    }
  }
}
