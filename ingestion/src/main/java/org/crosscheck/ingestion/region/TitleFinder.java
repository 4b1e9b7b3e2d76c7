package org.crosscheck.ingestion.region;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Takes the title from the text where nobody gave one: the first line that is no furniture, when it
 * is short, has no full stop and a blank line or the same line again follows. When in doubt there
 * is none.
 */
final class TitleFinder {
  /** Headlines on pages keep to less; a longer line is a paragraph. */
  private static final int MAX_LENGTH = 200;

  private TitleFinder() {}

  static Optional<String> in(ImmutableList<Unit> units, FurnitureRules rules) {
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (rules.judge(unit).isEmpty()) {
        boolean repeated =
            i + 1 < units.size() && Same.line(unit.plain(), units.get(i + 1).plain());
        boolean parted = i + 1 < units.size() && (unit.blankAfter() || repeated);
        return parted && isTitle(unit) ? Optional.of(unit.plain()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isTitle(Unit unit) {
    return unit.plain().length() <= MAX_LENGTH
        && (Markup.isHeading(unit.words()) || Headline.couldBeTitle(unit.plain()));
  }
}
