package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param value how many of the unit; absent where the words leave it open ("months")
 * @param unit the finest unit that the words name
 */
record LengthAmount(Optional<BigDecimal> value, LengthUnit unit, Optional<QualifierType> hedge) {
  private static final Pattern PARTS =
      Pattern.compile("P(?<days>(?:[\\d.]+[YMWD])*)(?:T(?<clock>(?:[\\d.]+[HMS])+))?");
  private static final Pattern PART = Pattern.compile("(?<number>[\\d.]+)(?<letter>\\p{Lu})");
  private static final Pattern OPEN = Pattern.compile("P(?<clock>T?)X(?<letter>[YMWDHS])");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal FIFTH = new BigDecimal("0.2");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal THIRD = new BigDecimal("0.33");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The claim as an amount; empty where it is no length or measures nothing. */
  static Optional<QuantityClaim> of(DateClaim claim) {
    return claim.timex().type() == TimexType.DURATION
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

  private static Optional<LengthAmount> of(Timex timex) {
    Matcher open = OPEN.matcher(timex.value());
    if (open.matches()) {
      LengthUnit unit =
          LengthUnit.of(open.group("letter").charAt(0), !open.group("clock").isEmpty());
      return Optional.of(
          new LengthAmount(Optional.empty(), unit, Optional.of(QualifierType.VAGUE)));
    }
    Matcher parts = PARTS.matcher(timex.value());
    return parts.matches()
        ? sum(Optional.ofNullable(parts.group("days")), Optional.ofNullable(parts.group("clock")))
            .map(sum -> new LengthAmount(sum.value, sum.unit, timex.mod().flatMap(Mods::of)))
        : Optional.empty();
  }

  private static Optional<LengthAmount> sum(Optional<String> days, Optional<String> clock) {
    Optional<LengthAmount> sum = Optional.empty();
    Matcher part = PART.matcher(days.orElse(""));
    while (part.find()) {
      sum = Optional.of(plus(sum, part, false));
    }
    part = PART.matcher(clock.orElse(""));
    while (part.find()) {
      sum = Optional.of(plus(sum, part, true));
    }
    return sum.filter(length -> length.value.orElse(BigDecimal.ZERO).signum() > 0);
  }

  /** In the unit of the last part, which is the finest. */
  private static LengthAmount plus(Optional<LengthAmount> sum, Matcher part, boolean clock) {
    BigDecimal number = new BigDecimal(part.group("number"));
    LengthUnit unit = LengthUnit.of(part.group("letter").charAt(0), clock);
    BigDecimal before =
        sum.map(length -> length.value.orElse(BigDecimal.ZERO).multiply(length.unit.in(unit)))
            .orElse(BigDecimal.ZERO);
    return new LengthAmount(
        Optional.of(before.add(number).round(MathContext.DECIMAL32)), unit, Optional.empty());
  }

  private Amount amount(Span words) {
    BigDecimal v = value.orElse(TWO);
    return new Amount(
        literal(v),
        plausible(v),
        hedge.stream()
            .map(type -> new Qualifier(type, words))
            .collect(ImmutableList.toImmutableList()),
        Form.CARDINAL,
        Optional.of(unit.unit()),
        Optional.empty(),
        value.stream()
            .map(number -> new StatedNumber(words, number))
            .collect(ImmutableList.toImmutableList()),
        BigDecimal.ONE);
  }

  private Range<BigDecimal> literal(BigDecimal v) {
    if (hedge.isEmpty()) {
      return Range.singleton(v);
    }
    return switch (hedge.get()) {
      case VAGUE, AT_LEAST -> Range.atLeast(v);
      case MORE_THAN -> Range.greaterThan(v);
      case AT_MOST -> Range.atMost(v);
      case LESS_THAN -> Range.lessThan(v);
      default -> Range.singleton(v);
    };
  }

  private Range<BigDecimal> plausible(BigDecimal v) {
    BigDecimal one = BigDecimal.ONE;
    if (hedge.isEmpty()) {
      return Range.singleton(v);
    }
    return switch (hedge.get()) {
      case VAGUE -> Range.closedOpen(v, unit.nextPlural());
      case AT_LEAST -> Range.closed(v, v.add(v.multiply(HALF).max(one)));
      case MORE_THAN -> Range.openClosed(v, v.add(v.multiply(QUARTER).max(one)));
      case AT_MOST -> Range.closed(v.multiply(THIRD), v); // "within" is a limit
      case LESS_THAN -> Range.closedOpen(v.subtract(v.multiply(QUARTER)), v);
      default -> around(v, one.max(v.multiply(TENTH)).min(v.multiply(FIFTH)));
    };
  }

  private static Range<BigDecimal> around(BigDecimal v, BigDecimal spread) {
    return Range.closed(v.subtract(spread), v.add(spread));
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
