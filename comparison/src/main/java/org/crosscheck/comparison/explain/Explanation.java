package org.crosscheck.comparison.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.fact.Timing;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.Source;

/** One plain sentence for a finding: who prints which words, on whose word, and how they differ. */
public final class Explanation {
  private static final int MOST_SIDES = 6;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private Explanation() {}

  /**
   * Who prints which words, on whose word, and {@code because}, the way in which they differ: "The
   * Courier has “fewer than 30,000” (the Telegraph), The Observer “up to 30,000”: ...".
   */
  static String of(List<Position> positions, String because) {
    boolean ofManyDays = days(positions).size() > 1;
    SetMultimap<String, String> outletsByWords = LinkedHashMultimap.create();
    for (Position position : ofManyDays ? byDay(positions) : positions) {
      outletsByWords.put(
          words(position, positions, ofManyDays), position.article().outlet().name());
    }
    int more = outletsByWords.keySet().size() - MOST_SIDES;
    return sides(outletsByWords)
        + (more > 0 ? "; and " + more + " more" : "")
        + ": "
        + because
        + ".";
  }

  /** Words that follow each other from the same outlets share their verb. */
  private static String sides(SetMultimap<String, String> outletsByWords) {
    StringBuilder sides = new StringBuilder();
    Set<String> before = Set.of();
    List<String> words = new ArrayList<>();
    for (String said : Iterables.limit(outletsByWords.keySet(), MOST_SIDES)) {
      Set<String> outlets = outletsByWords.get(said);
      if (!outlets.equals(before) && !words.isEmpty()) {
        sides.append(side(before, words)).append("; ");
        words.clear();
      }
      words.add(said);
      before = outlets;
    }
    return sides.append(side(before, words)).toString();
  }

  private static ImmutableList<Position> byDay(List<Position> positions) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(position -> day(position).orElse(LocalDate.MIN)), positions);
  }

  private static ImmutableSet<LocalDate> days(List<Position> positions) {
    return positions.stream()
        .flatMap(position -> day(position).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Optional<LocalDate> day(Position position) {
    return Optional.of(position.first())
        .filter(QuantityClaim.class::isInstance)
        .flatMap(claim -> Timing.asOf(claim, position.article()));
  }

  private static String side(Collection<String> outlets, List<String> words) {
    String have = outlets.size() == 1 ? " has " : " have ";
    return list(outlets.stream().sorted().toList()) + have + list(words);
  }

  private static String words(Position position, List<Position> all, boolean withDay) {
    Claim claim = position.first();
    Optional<String> day = withDay ? day(position).map(DAY::format) : Optional.empty();
    String remark =
        Stream.of(source(position), day)
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Printed.quoted(claim)
        + (remark.isEmpty() ? "" : " (" + remark + ")")
        + where(position, all);
  }

  /** Who is said to have said it; a headline's source is named only where the headline names it. */
  private static Optional<String> source(Position position) {
    return position
        .first()
        .frame()
        .attribution()
        .origin()
        .filter(source -> Origins.isSaid(position.first()))
        .filter(source -> !isInTitle(position) || source.mention().isPresent())
        .map(Source::name);
  }

  /** Headline or text, where the article is cited with both. */
  private static String where(Position position, List<Position> all) {
    if (isInTitle(position)) {
      return " in the headline";
    }
    boolean besideTitle =
        all.stream()
            .anyMatch(
                other -> isInTitle(other) && other.article().id().equals(position.article().id()));
    return besideTitle ? " in the text" : "";
  }

  private static boolean isInTitle(Position position) {
    return position.first().evidence().part() == Part.TITLE;
  }

  private static String list(List<String> items) {
    int last = items.size() - 1;
    return last == 0
        ? items.get(0)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
