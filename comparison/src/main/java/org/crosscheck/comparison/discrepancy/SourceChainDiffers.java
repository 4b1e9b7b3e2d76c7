package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.comparison.explain.Printed;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.fact.Timing;
import org.crosscheck.comparison.judge.AmountComparison;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Relation;

/**
 * The same thing said, and one article names whose words it is that a source repeats, the other
 * stops at that source or names nobody. So does a number that another source contradicts, where one
 * article names whose it is and the other states it as a fact.
 */
final class SourceChainDiffers implements PairRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.SOURCE_CHAIN_DIFFERS;
  }

  @Override
  public Optional<Finding> judge(ClaimPair pair) {
    if (pair.inOneArticle() || pair.apart().isPresent() || !saysTheSame(pair)) {
      return Optional.empty();
    }
    return stops(pair, pair.a(), pair.b())
        .or(() -> stops(pair, pair.b(), pair.a()))
        .or(() -> drops(pair, pair.a(), pair.b()))
        .or(() -> drops(pair, pair.b(), pair.a()));
  }

  /**
   * A finding where one article gives as plain fact what the other has from somebody whom another
   * source contradicts. Where nobody does, a value without its source is a matter of style.
   */
  private Optional<Finding> drops(ClaimPair pair, Position plain, Position sourced) {
    boolean dropped =
        plain.first() instanceof QuantityClaim
            && plain.first().frame().attribution().isEmpty()
            && Origins.isSaid(sourced.first())
            && isContested(pair, sourced)
            && !named(pair, plain, sourced.first().frame().attribution().origin().orElseThrow());
    return dropped
        ? Optional.of(Finding.of(this, pair, Because.sentence(dropped(plain, sourced))))
        : Optional.empty();
  }

  /** Another source gives a number for the same day that cannot be the same. */
  private static boolean isContested(ClaimPair pair, Position sourced) {
    Optional<LocalDate> day = Timing.asOf(sourced.first(), sourced.article());
    return pair.context().stream()
        .filter(other -> Timing.asOf(other.first(), other.article()).equals(day))
        .map(Position::first)
        .filter(other -> Origins.of(other, sourced.first()) == Origins.DIFFERENT)
        .filter(QuantityClaim.class::isInstance)
        .map(other -> ((QuantityClaim) other).amount())
        .flatMap(
            amount ->
                AmountComparison.of(amount, ((QuantityClaim) sourced.first()).amount()).stream())
        .anyMatch(comparison -> comparison.plausible() == Relation.DISJOINT);
  }

  private static String dropped(Position plain, Position sourced) {
    return plain.article().outlet().name()
        + " gives "
        + Printed.quoted(plain.first())
        + " in its own voice; in "
        + sourced.article().outlet().name()
        + " "
        + Printed.quoted(sourced.first())
        + " comes from "
        + sourced.first().frame().attribution().origin().orElseThrow().name()
        + ", and another source gives another number.";
  }

  private static boolean saysTheSame(ClaimPair pair) {
    if (pair.a().first() instanceof QuantityClaim a
        && pair.b().first() instanceof QuantityClaim b) {
      return AmountComparison.of(a.amount(), b.amount()).isPresent()
          && a.amount().literal().equals(b.amount().literal());
    }
    return pair.a().first() instanceof StatementClaim a
        && pair.b().first() instanceof StatementClaim b
        && lastWord(a.stance()).equals(lastWord(b.stance()));
  }

  private static String lastWord(String stance) {
    return stance.substring(stance.lastIndexOf(' ') + 1);
  }

  /** A finding where the {@code longer} chain goes on behind the source that the other names. */
  private Optional<Finding> stops(ClaimPair pair, Position shorter, Position longer) {
    ImmutableList<Source> chain = longer.first().frame().attribution().chain();
    if (chain.size() < 2 || named(pair, shorter, chain.get(chain.size() - 1))) {
      return Optional.empty();
    }
    Source repeater = chain.get(chain.size() - 2);
    ImmutableList<Source> other = shorter.first().frame().attribution().chain();
    boolean himself = other.stream().anyMatch(source -> Origins.isOne(source, repeater));
    boolean ownPosition =
        shorter.first() instanceof StatementClaim
            && other.size() < 2
            && repeater.type() != SourceType.OUTLET;
    boolean silent = other.isEmpty() && shorter.first() instanceof QuantityClaim;
    return silent || himself || ownPosition
        ? Optional.of(found(pair, shorter, longer, repeater, chain.get(chain.size() - 1)))
        : Optional.empty();
  }

  /** The other article, too, names the origin for what it says on the matter. */
  private static boolean named(ClaimPair pair, Position side, Source origin) {
    return pair.context().stream()
        .filter(position -> position.article().id().equals(side.article().id()))
        .flatMap(position -> position.claims().stream())
        .map(Claim::frame)
        .flatMap(frame -> frame.attribution().chain().stream())
        .anyMatch(source -> Origins.isOne(source, origin));
  }

  private static Optional<String> speaker(Claim claim) {
    Optional<String> said = claim.frame().attribution().origin().map(Source::name);
    return claim instanceof StatementClaim statement
        ? said.or(() -> Optional.of(statement.holder()))
        : said;
  }

  private Finding found(
      ClaimPair pair, Position shorter, Position longer, Source repeater, Source origin) {
    String known =
        speaker(shorter.first())
            .map(name -> " gives it as the own words of " + name)
            .orElse(" names nobody for it");
    String sentence =
        "In "
            + longer.article().outlet().name()
            + ", "
            + repeater.name()
            + " relays "
            + Printed.quoted(longer.first())
            + " from "
            + origin.name()
            + "; "
            + shorter.article().outlet().name()
            + known
            + ".";
    return Finding.of(this, pair, Because.sentence(sentence));
  }
}
