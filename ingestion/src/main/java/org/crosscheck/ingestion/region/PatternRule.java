package org.crosscheck.ingestion.region;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import org.crosscheck.ingestion.lexicon.Tsv;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;

/**
 * Furniture that varies, as one row of {@code furniture-patterns.tsv} describes it.
 *
 * @param needs words in lower case of which one must stand in the line: spares most lines the
 *     pattern; empty for none
 */
record PatternRule(
    String name,
    RegionType type,
    ImmutableList<String> needs,
    Pattern pattern,
    String why,
    ImmutableList<String> finds,
    ImmutableList<String> not)
    implements UnitRule {
  private static final Splitter NEEDS = Splitter.on('|');
  private static final Splitter EXAMPLES = Splitter.on(" || ").omitEmptyStrings();

  /** All rows, in the order of the list: the first one that matches decides. */
  static ImmutableList<PatternRule> load() {
    return Tsv.rows("en/furniture-patterns.tsv", 7).stream()
        .map(PatternRule::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static PatternRule of(List<String> row) {
    return new PatternRule(
        row.get(0),
        RegionType.valueOf(row.get(1)),
        row.get(2).equals("-") ? ImmutableList.of() : ImmutableList.copyOf(NEEDS.split(row.get(2))),
        Pattern.compile("(?i)" + row.get(3)),
        row.get(4),
        ImmutableList.copyOf(EXAMPLES.split(row.get(5))),
        ImmutableList.copyOf(EXAMPLES.split(row.get(6))));
  }

  @Override
  public ImmutableList<Region> judge(Unit unit) {
    return judge(unit, Ascii.toLowerCase(unit.plain()));
  }

  /** As {@link #judge(Unit)}, with the unit's words in lower case at hand. */
  ImmutableList<Region> judge(Unit unit, String lower) {
    boolean tried = needs.isEmpty() || needs.stream().anyMatch(lower::contains);
    return tried && pattern.matcher(unit.plain()).matches()
        ? Regions.whole(unit, type, why)
        : ImmutableList.of();
  }
}
