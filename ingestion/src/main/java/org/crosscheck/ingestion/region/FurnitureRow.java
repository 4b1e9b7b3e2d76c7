package org.crosscheck.ingestion.region;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.crosscheck.model.article.Region;

/**
 * A line of several pieces with marks between them, each of which is furniture by itself: a reading
 * time, a share prompt and a count of comments in one row. One piece that is none keeps the line.
 */
final class FurnitureRow implements UnitRule {
  private static final CharMatcher MARKS = CharMatcher.anyOf("·•|¦∙⋅");
  private static final Splitter PIECES = Splitter.on(MARKS).trimResults().omitEmptyStrings();
  private static final int MOST = 12;

  private final Function<Unit, ImmutableList<Region>> ofPiece;

  /**
   * A row of what another rule finds.
   *
   * @param ofPiece judges a piece as if it were a line
   */
  FurnitureRow(Function<Unit, ImmutableList<Region>> ofPiece) {
    this.ofPiece = ofPiece;
  }

  @Override
  public String name() {
    return "row of furniture";
  }

  @Override
  public ImmutableList<Region> judge(Unit unit) {
    if (unit.isLong() || MARKS.matchesNoneOf(unit.plain())) {
      return ImmutableList.of();
    }
    List<String> pieces = PIECES.splitToList(unit.plain());
    if (pieces.size() < 2 || pieces.size() > MOST) {
      return ImmutableList.of();
    }
    ImmutableList<Region> first = ofPiece.apply(piece(unit, pieces.get(0)));
    boolean all = pieces.stream().noneMatch(words -> ofPiece.apply(piece(unit, words)).isEmpty());
    return all
        ? Regions.whole(unit, first.get(0).type(), "a row of lines of the page")
        : ImmutableList.of();
  }

  private static Unit piece(Unit row, String words) {
    return new Unit(row.span(), words, Markup.without(words), row.blankBefore(), row.blankAfter());
  }

  @Override
  public ImmutableList<String> finds() {
    return ImmutableList.of(
        "**4 min read** · Share this article",
        "Reading time: 3 minutes | 14 comments | Print",
        "*5-minute read* • [Share on Facebook](https://lantern.example/s) • Save");
  }

  @Override
  public ImmutableList<String> not() {
    return ImmutableList.of(
        "Share prices fell · Oslo", "12 dead | 30 hurt", "3 minutes · the dam held", "·");
  }
}
