package org.crosscheck.ingestion.region;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;

/** A line without a letter or a digit: "-", "***", "• • •". */
final class Separator implements UnitRule {
  @Override
  public String name() {
    return "separator";
  }

  @Override
  public ImmutableList<Region> judge(Unit unit) {
    boolean wordless =
        !unit.isLong() && unit.words().codePoints().noneMatch(Separator::saysSomething);
    return wordless
        ? Regions.whole(unit, RegionType.SEPARATOR, "a line of marks without a word")
        : ImmutableList.of();
  }

  /** Currency signs and emoji say something, if little. */
  private static boolean saysSomething(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.CURRENCY_SYMBOL;
  }

  @Override
  public ImmutableList<String> finds() {
    return ImmutableList.of("-", "--", "***", "• • •", "________");
  }

  @Override
  public ImmutableList<String> not() {
    return ImmutableList.of("- 12 dead", "5", "No.");
  }
}
