package org.crosscheck.ingestion.region;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;

/**
 * Takes the title from the text where nobody gave one: the first line that is no furniture, when it
 * is short, has no full stop and a blank line, a byline, a date or the same line again follows. The
 * paper's name may stand above it. When in doubt there is none.
 */
final class TitleFinder {
  /** Headlines on pages keep to less; a longer line is a paragraph. */
  private static final int MAX_LENGTH = 200;

  private TitleFinder() {}

  static Optional<String> in(ImmutableList<Unit> units, FurnitureRules rules) {
    for (int i = 0; i < units.size(); i++) {
      if (rules.judge(units.get(i)).isEmpty()) {
        Optional<String> first = at(units, i, rules);
        return first.isEmpty() && isMasthead(units.get(i)) ? at(units, i + 1, rules) : first;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> at(ImmutableList<Unit> units, int i, FurnitureRules rules) {
    if (i + 1 >= units.size() || !rules.judge(units.get(i)).isEmpty()) {
      return Optional.empty();
    }
    Unit unit = units.get(i);
    Unit next = units.get(i + 1);
    boolean parted =
        unit.blankAfter()
            || Same.line(unit.plain(), next.plain())
            || standsUnderTitles(rules.judge(next));
    return parted && isTitle(unit) ? Optional.of(unit.plain()) : Optional.empty();
  }

  private static boolean standsUnderTitles(ImmutableList<Region> furniture) {
    return furniture.stream()
        .anyMatch(it -> it.type() == RegionType.BYLINE || it.type() == RegionType.DATELINE);
  }

  /**
   * One or two words on a line of their own, "The" aside: a paper's name, too short for a title.
   */
  private static boolean isMasthead(Unit unit) {
    String name = unit.plain().startsWith("The ") ? unit.plain().substring(4) : unit.plain();
    return unit.blankAfter() && CharMatcher.is(' ').countIn(name) < 2;
  }

  private static boolean isTitle(Unit unit) {
    return unit.plain().length() <= MAX_LENGTH
        && (Markup.isHeading(unit.words()) || Headline.couldBeTitle(unit.plain()));
  }
}
