package org.crosscheck.extraction.quantity.phrase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.quantity.hedge.Bounds;
import org.crosscheck.extraction.quantity.hedge.Hedge;
import org.crosscheck.extraction.quantity.hedge.Hedges;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.extraction.quantity.unit.Units;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.QualifierType;

/** Reads a sentence's numbers into amounts: units, ranges, hedges. */
public final class AmountReader {
  private final ExchangeRate rates;
  private final ItemReader items;
  private final RangeReader ranges = new RangeReader();
  private final Hedges hedges = new Hedges();
  private final ChangeLinks links = new ChangeLinks(hedges);
  private final ChangedUnit changed = new ChangedUnit(links);
  private final PartLeftOut parts = new PartLeftOut(hedges, links);

  public AmountReader() {
    Units units = new Units();
    this.items = new ItemReader(units);
    this.rates = new ExchangeRate(units);
  }

  public ImmutableList<AmountPhrase> read(Lexemes lexemes, List<Numeral> numerals) {
    List<Item> found = shared(lexemes, items.read(lexemes, numerals));
    MoneyLeftOut.fill(lexemes, found);
    OfferLeftOut.fill(lexemes, found);
    rates.fill(lexemes, found);
    changed.fill(lexemes, found);
    parts.fill(lexemes, found);
    List<AmountPhrase> phrases = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Optional<RangeReader.Pair> pair =
          i + 1 < found.size()
              ? ranges.read(lexemes, found.get(i), found.get(i + 1))
              : Optional.empty();
      AmountPhrase phrase =
          pair.map(ends -> range(lexemes, ends)).orElse(single(lexemes, found.get(i)));
      i += pair.isPresent() ? 1 : 0;
      add(lexemes, phrases, phrase);
    }
    return ImmutableList.copyOf(phrases);
  }

  /** True for a number of years that somebody is old, which is no length of time. */
  public boolean isAge(Lexemes lexemes, Numeral number) {
    return items.isAge(lexemes, number);
  }

  /** True behind a sign of money: "$1.40 a share" is no time of day. */
  public boolean isMoney(Lexemes lexemes, Numeral number) {
    return items.isMoney(lexemes, number);
  }

  /** A number with its hedges alone, as it stands in a date or a name. */
  public AmountPhrase bare(Lexemes lexemes, Numeral number) {
    return single(
        lexemes, new Item(number.from(), number.to(), number, Optional.empty(), "number"));
  }

  /** "5 and 6 kg": the first number has the unit of the second. */
  private static List<Item> shared(Lexemes lexemes, List<Item> items) {
    List<Item> shared = new ArrayList<>(items);
    for (int i = items.size() - 2; i >= 0; i--) {
      Item next = shared.get(i + 1);
      Item item = shared.get(i);
      boolean listed =
          next.from() == item.to() + 1
              && (lexemes.is(item.to(), "and")
                  || lexemes.is(item.to(), "or")
                  || lexemes.is(item.to(), ","));
      boolean behind = next.unit().isPresent() && next.from() == next.number().from();
      if (listed && behind && item.rule().equals("number") && !next.rule().equals("age")) {
        shared.set(i, item.withUnit(next.unit(), "unit-shared"));
      }
    }
    return shared;
  }

  private AmountPhrase single(Lexemes lexemes, Item item) {
    Numeral number = item.number();
    Bounds bounds = new Bounds(number.literal(), number.plausible());
    AmountPhrase bare =
        new AmountPhrase(
            item.from(),
            item.to(),
            ImmutableList.of(number),
            ImmutableList.of(),
            item.unit(),
            bounds,
            number.form(),
            number.step(),
            item.rule());
    List<Hedge> inner = new ArrayList<>();
    if (number.isVague()) {
      inner.add(new Hedge(number.from(), number.to(), QualifierType.VAGUE));
    }
    return hedged(lexemes, bare, inner);
  }

  private AmountPhrase range(Lexemes lexemes, RangeReader.Pair pair) {
    Numeral low = pair.low().number();
    Numeral high = pair.high().number();
    Range<BigDecimal> span =
        Range.closed(low.literal().lowerEndpoint(), high.literal().lowerEndpoint());
    AmountPhrase bare =
        new AmountPhrase(
            pair.from(),
            pair.high().to(),
            ImmutableList.of(low, high),
            ImmutableList.of(),
            pair.high().unit(),
            new Bounds(span, span),
            low.form() == Form.ORDINAL ? Form.ORDINAL : Form.CARDINAL,
            low.step().min(high.step()),
            "range");
    Hedge hedge = new Hedge(pair.low().to(), pair.high().from(), QualifierType.RANGE);
    return hedged(lexemes, bare, new ArrayList<>(List.of(hedge)));
  }

  private AmountPhrase hedged(Lexemes lexemes, AmountPhrase bare, List<Hedge> inner) {
    if (bare.form() == Form.ORDINAL) {
      return bare;
    }
    List<Hedge> before = new ArrayList<>();
    int from = bare.from();
    for (Optional<Hedge> hedge = hedges.before(lexemes, from);
        hedge.isPresent() && before.size() < 3;
        hedge = hedges.before(lexemes, from)) {
      before.add(hedge.get());
      from = hedge.get().from();
    }
    List<Hedge> all = new ArrayList<>(before);
    Collections.reverse(all);
    all.addAll(inner);
    int to = bare.to();
    Optional<Hedge> after = hedges.after(lexemes, bare.last().to());
    if (after.isEmpty() && bare.to() > bare.last().to()) {
      after = hedges.after(lexemes, bare.to());
    }
    if (after.isPresent()) {
      all.add(after.get());
      to = Math.max(to, after.get().to());
    }
    Bounds bounds = bare.bounds();
    for (Hedge hedge : outward(before, after)) {
      bounds = bounds.with(isFall(bare) ? hedge.typeOfFall() : hedge.type(), bare.step());
    }
    return new AmountPhrase(
        from,
        to,
        bare.numerals(),
        ImmutableList.copyOf(all),
        bare.unit(),
        bounds,
        bare.form(),
        bare.step(),
        bare.rule());
  }

  /** "halved": a multiple that makes less. */
  private static boolean isFall(AmountPhrase phrase) {
    return phrase.form() == Form.MULTIPLE
        && phrase.first().value().filter(value -> value.compareTo(BigDecimal.ONE) < 0).isPresent();
  }

  /** The hedge nearest to the number works first. */
  private static List<Hedge> outward(List<Hedge> before, Optional<Hedge> after) {
    List<Hedge> order = new ArrayList<>();
    after.ifPresent(order::add);
    order.addAll(before);
    return order;
  }

  /** Joins "more than 40 but fewer than 60" into one amount. */
  private static void add(Lexemes lexemes, List<AmountPhrase> phrases, AmountPhrase phrase) {
    int last = phrases.size() - 1;
    if (last >= 0 && isOtherEnd(lexemes, phrases.get(last), phrase)) {
      AmountPhrase low = phrases.get(last);
      phrases.set(last, joined(low, phrase));
    } else {
      phrases.add(phrase);
    }
  }

  private static boolean isOtherEnd(Lexemes lexemes, AmountPhrase first, AmountPhrase second) {
    boolean conjunction =
        second.from() == first.to() + 1
            && (lexemes.is(first.to(), "and") || lexemes.is(first.to(), "but"));
    return conjunction
        && first.unit().equals(second.unit())
        && (isEnds(first, second) || isEnds(second, first));
  }

  private static boolean isEnds(AmountPhrase low, AmountPhrase high) {
    Range<BigDecimal> lower = low.bounds().literal();
    Range<BigDecimal> upper = high.bounds().literal();
    return lower.hasLowerBound()
        && !lower.hasUpperBound()
        && !upper.hasLowerBound()
        && lower.lowerEndpoint().compareTo(upper.upperEndpoint()) < 0;
  }

  private static AmountPhrase joined(AmountPhrase first, AmountPhrase second) {
    Range<BigDecimal> both = first.bounds().literal().intersection(second.bounds().literal());
    return new AmountPhrase(
        first.from(),
        second.to(),
        ImmutableList.of(first.first(), second.last()),
        ImmutableList.<Hedge>builder().addAll(first.hedges()).addAll(second.hedges()).build(),
        first.unit(),
        new Bounds(both, both),
        first.form(),
        first.step().min(second.step()),
        "bounds");
  }
}
