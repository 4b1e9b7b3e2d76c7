package org.crosscheck.comparison.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.fact.Timing;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.Source;

/**
 * What is said of a position beside its words: on whose word, as of which day where the positions
 * of a finding are of several, and whether it is the headline.
 *
 * @param all the positions of the finding
 */
record Remarks(ImmutableList<Position> all) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  Remarks(List<Position> all) {
    this(ImmutableList.copyOf(all));
  }

  /** {@code words} with their remarks: "“20” (police, 8 March) in the headline". */
  String after(Position position, String words) {
    String remark = inBrackets(Stream.of(source(position), shownDay(position)));
    return words + remark + where(position).map(" in the "::concat).orElse("");
  }

  /** The same behind an outlet's name: "The Courier (police, in the headline)". */
  String afterOutlet(Position position, Optional<String> day) {
    Optional<String> where = where(position).map("in the "::concat);
    return position.article().outlet().name() + inBrackets(Stream.of(source(position), day, where));
  }

  private static String inBrackets(Stream<Optional<String>> remarks) {
    String joined = remarks.flatMap(Optional::stream).collect(Collectors.joining(", "));
    return joined.isEmpty() ? "" : " (" + joined + ")";
  }

  /** Its day, where the finding is of several. */
  Optional<String> shownDay(Position position) {
    return days(all).size() > 1 ? day(position).map(DAY::format) : Optional.empty();
  }

  static ImmutableList<Position> byDay(List<Position> positions) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(position -> day(position).orElse(LocalDate.MIN)), positions);
  }

  static ImmutableSet<LocalDate> days(List<Position> positions) {
    return positions.stream()
        .flatMap(position -> day(position).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Optional<LocalDate> day(Position position) {
    return Optional.of(position.first())
        .filter(QuantityClaim.class::isInstance)
        .flatMap(claim -> Timing.asOf(claim, position.article()));
  }

  /**
   * Who is said to have said it; a headline's source is named only where the headline names it. Who
   * used a name says nothing of its spelling.
   */
  private static Optional<String> source(Position position) {
    return Optional.of(position.first())
        .filter(claim -> !(claim instanceof NameMention) && Origins.isSaid(claim))
        .flatMap(claim -> claim.frame().attribution().origin())
        .filter(source -> !isInTitle(position) || source.mention().isPresent())
        .map(Source::name);
  }

  /** Headline or text, where the article is cited with both. */
  private Optional<String> where(Position position) {
    if (isInTitle(position)) {
      return Optional.of("headline");
    }
    String article = position.article().id();
    return all.stream().anyMatch(other -> isInTitle(other) && other.article().id().equals(article))
        ? Optional.of("text")
        : Optional.empty();
  }

  private static boolean isInTitle(Position position) {
    return position.first().evidence().part() == Part.TITLE;
  }
}
