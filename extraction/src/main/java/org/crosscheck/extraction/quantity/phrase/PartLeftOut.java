package org.crosscheck.extraction.quantity.phrase;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.quantity.hedge.Hedge;
import org.crosscheck.extraction.quantity.hedge.Hedges;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Unit;

/**
 * Gives more of the same, or a part of it, the unit that stands with the whole: "40 cm of snow,
 * with another 10 to 15 expected", "82,000 tonnes of oil, of which some 3,000 spilled".
 */
final class PartLeftOut {
  private static final int APART = 12;

  /** What there can be more of by number alone; an age or a share is not added to. */
  private static final ImmutableSet<Dimension> ADDED =
      ImmutableSet.of(Dimension.LENGTH, Dimension.MASS, Dimension.AREA, Dimension.VOLUME);

  private final Hedges hedges;
  private final ChangeLinks links;

  PartLeftOut(Hedges hedges, ChangeLinks links) {
    this.hedges = hedges;
    this.links = links;
  }

  void fill(Lexemes lexemes, List<Item> items) {
    for (int i = 1; i < items.size(); i++) {
      Item whole = items.get(i - 1);
      Item part = items.get(i);
      Optional<Unit> unit = whole.unit().filter(of -> ADDED.contains(of.dimension()));
      if (unit.isPresent() && part.from() - whole.to() <= APART && isPart(lexemes, part)) {
        boolean range = i + 1 < items.size() && isRange(lexemes, part, items.get(i + 1));
        int last = range ? i + 1 : i;
        if (isBare(items.get(last)) && isEnd(lexemes, items.get(last).to())) {
          for (int j = i; j <= last; j++) {
            items.set(j, items.get(j).withUnit(unit, "unit-shared"));
          }
        }
      }
    }
  }

  private boolean isPart(Lexemes lexemes, Item part) {
    int before = part.from() - 1;
    if (lexemes.is(before, "another") || lexemes.is(before, "further")) {
      return isBare(part);
    }
    int from = hedges.before(lexemes, part.from()).map(Hedge::from).orElse(part.from());
    return lexemes.is(from - 1, "which") && lexemes.is(from - 2, "of") && isBare(part);
  }

  private static boolean isBare(Item item) {
    return item.rule().equals("number")
        && item.unit().isEmpty()
        && item.number().style() == Numeral.Style.DIGITS;
  }

  private static boolean isRange(Lexemes lexemes, Item low, Item high) {
    return high.from() == low.to() + 1
        && (lexemes.is(low.to(), "to") || lexemes.isHyphen(low.to()))
        && isBare(high);
  }

  /** No noun follows that the number would count. */
  private boolean isEnd(Lexemes lexemes, int at) {
    return links.isEnd(lexemes, at)
        || lexemes.lower(at).endsWith("ed")
        || switch (lexemes.lower(at)) {
          case "were", "was", "are", "is", "has", "have", "had", "went", "leaked", "fell" -> true;
          default -> false;
        };
  }
}
