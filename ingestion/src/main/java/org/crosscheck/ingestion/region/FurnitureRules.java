package org.crosscheck.ingestion.region;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import org.crosscheck.model.article.Region;

/** The rules that judge a line by itself, in order: the first one that finds something decides. */
final class FurnitureRules {
  /** A line that is longer is a paragraph, whatever it says. */
  private static final int MAX_LENGTH = 700;

  private final KnownLines lines = KnownLines.load();
  private final ImmutableList<UnitRule> shapes =
      ImmutableList.of(new Separator(), lines, new PictureCredit(), new Byline(), new DateLine());
  private final ImmutableList<PatternRule> patterns = PatternRule.load();
  private final FurnitureRow row = new FurnitureRow(this::judgeAlone);

  /** The regions of {@code unit}; empty where no rule takes it for furniture. */
  ImmutableList<Region> judge(Unit unit) {
    if (unit.span().length() > MAX_LENGTH) {
      return ImmutableList.of();
    }
    ImmutableList<Region> alone = judgeAlone(unit);
    return alone.isEmpty() ? row.judge(unit) : alone;
  }

  private ImmutableList<Region> judgeAlone(Unit unit) {
    for (UnitRule rule : shapes) {
      ImmutableList<Region> regions = rule.judge(unit);
      if (!regions.isEmpty()) {
        return regions;
      }
    }
    String lower = Ascii.toLowerCase(unit.plain());
    for (PatternRule rule : patterns) {
      ImmutableList<Region> regions = rule.judge(unit, lower);
      if (!regions.isEmpty()) {
        return regions;
      }
    }
    return ImmutableList.of();
  }

  KnownLines lines() {
    return lines;
  }

  /** Every rule, for the test that runs their examples. */
  ImmutableList<UnitRule> all() {
    return ImmutableList.<UnitRule>builder().addAll(shapes).addAll(patterns).add(row).build();
  }
}
