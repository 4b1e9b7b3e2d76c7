package org.crosscheck.ingestion.region;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.ingestion.lexicon.Tsv;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;

/** Lines that are furniture when nothing else stands on them: "News Feed", "Show More", "Share". */
final class KnownLines implements UnitRule {
  private static final int MAX_LENGTH = 60;

  private final ImmutableMap<String, Entry> entries;

  /** What such a line does to a list of teasers. */
  private enum Role {
    OPENS,
    CLOSES,
    NONE
  }

  private record Entry(RegionType type, Role role) {}

  private KnownLines(ImmutableMap<String, Entry> entries) {
    this.entries = entries;
  }

  static KnownLines load() {
    Map<String, Entry> entries = new HashMap<>();
    for (List<String> row : Tsv.rows("en/furniture-lines.tsv", 3)) {
      Role role =
          row.get(1).equals("-") ? Role.NONE : Role.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      entries.putIfAbsent(Same.key(row.get(2)), new Entry(RegionType.valueOf(row.get(0)), role));
    }
    return new KnownLines(ImmutableMap.copyOf(entries));
  }

  @Override
  public String name() {
    return "known line";
  }

  @Override
  public ImmutableList<Region> judge(Unit unit) {
    Entry entry = entry(unit);
    return entry == null
        ? ImmutableList.of()
        : Regions.whole(unit, entry.type(), "a line of the page, not of the article");
  }

  /** True for the heading of a list of other pieces. */
  boolean opensList(Unit unit) {
    Entry entry = entry(unit);
    return entry != null && entry.role() == Role.OPENS;
  }

  /** True for the last line of such a list. */
  boolean closesList(Unit unit) {
    Entry entry = entry(unit);
    return entry != null && entry.role() == Role.CLOSES;
  }

  private Entry entry(Unit unit) {
    return unit.plain().length() > MAX_LENGTH ? null : entries.get(Same.key(unit.plain()));
  }

  @Override
  public ImmutableList<String> finds() {
    return ImmutableList.of("News Feed", "SHOW MORE »", "Share", "**Related**", "Most read:");
  }

  @Override
  public ImmutableList<String> not() {
    return ImmutableList.of("News feeds the mind.", "He said.", "Show more mercy, he said.");
  }
}
