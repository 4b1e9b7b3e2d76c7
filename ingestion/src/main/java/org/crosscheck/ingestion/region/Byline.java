package org.crosscheck.ingestion.region;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;

/** The authors on a line of their own: "By Ann Moss and Ian Bell, Harbour Post". */
final class Byline implements UnitRule {
  private static final String NAME = "\\p{Lu}[\\p{L}'’.-]{0,30}+";
  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?i:by|written by|words by|story by|text by|report by)):? (?<who>"
              + NAME
              + "(?: (?:"
              + NAME
              + "|de|van|von|der|den|del|la|al|bin|el|ibn)){1,4}"
              + "(?:(?:,| and| &|, and) "
              + NAME
              + "(?: "
              + NAME
              + "){0,4}){0,5})(?:(?:,| ?[|/•·–—-]| for| in| at| ?\\()[^.!?]{1,80}+[.]?+)?+");

  @Override
  public String name() {
    return "byline";
  }

  @Override
  public ImmutableList<Region> judge(Unit unit) {
    return who(unit).isPresent()
        ? Regions.whole(unit, RegionType.BYLINE, "the author's name on a line of its own")
        : ImmutableList.of();
  }

  /** The authors' names that the line gives. */
  static Optional<String> who(Unit unit) {
    if (unit.plain().length() > 160) {
      return Optional.empty();
    }
    Matcher matcher = LINE.matcher(unit.plain());
    return matcher.matches() ? Optional.of(matcher.group("who")) : Optional.empty();
  }

  @Override
  public ImmutableList<String> finds() {
    return ImmutableList.of(
        "By Ann Moss",
        "BY ANN MOSS AND IAN BELL",
        "By Ann Moss | Harbour Post",
        "Written by Jo Reed");
  }

  @Override
  public ImmutableList<String> not() {
    return ImmutableList.of(
        "By Monday the water had gone.", "By Friday", "By Ann Moss's count, 12 died in the fire.");
  }
}
