package org.crosscheck.reporting.classroom;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Lane;
import org.crosscheck.reporting.ReportIndex;
import org.crosscheck.reporting.classroom.Exercise.Quoted;
import org.crosscheck.reporting.view.ClaimView;
import org.crosscheck.reporting.view.FindingView;
import org.crosscheck.reporting.view.Passage;
import org.crosscheck.reporting.view.SideView;

/**
 * What a class gets to do: exercises by type, made of the findings that suit them. The documents of
 * the pack are all written from one lesson, so that their numbers fit.
 *
 * @param letters the outlets' letters
 * @param texts the articles as the class reads them
 * @param exercises by type, in the order of the worksheet
 */
record Lesson(
    Letters letters,
    ImmutableList<NumberedText> texts,
    ImmutableListMultimap<ExerciseType, Exercise> exercises) {
  /** As many of a type as fit into a lesson. */
  private static final int OF_A_TYPE = 5;

  private static final int TO_SORT = 12;

  static Lesson of(ConsistencyReport report) {
    ReportIndex index = ReportIndex.of(report);
    Letters letters = Letters.of(report);
    ImmutableList<NumberedText> texts =
        report.articles().stream()
            .map(article -> NumberedText.of(article, letters))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<FindingView> findings = FindingView.all(report, index);
    ImmutableListMultimap.Builder<ExerciseType, Exercise> exercises =
        ImmutableListMultimap.builder();
    for (ExerciseType type : ExerciseType.values()) {
      suitable(type, findings)
          .map(finding -> exercise(finding, letters, texts))
          .forEach(exercise -> exercises.put(type, exercise));
    }
    return new Lesson(letters, texts, exercises.build());
  }

  private static Stream<FindingView> suitable(
      ExerciseType type, ImmutableList<FindingView> findings) {
    return type == ExerciseType.SORT_INTO_LANES
        ? mixed(findings).stream()
        : findings.stream()
            .filter(finding -> type.isAbout(finding.found().kind()))
            .limit(OF_A_TYPE);
  }

  /** Pairs of passages from every lane in turn, so that the order does not give the lane away. */
  private static List<FindingView> mixed(ImmutableList<FindingView> findings) {
    Map<Lane, List<FindingView>> byLane = new EnumMap<>(Lane.class);
    for (FindingView finding : findings) {
      if (finding.sides().size() >= 2) {
        byLane.computeIfAbsent(finding.found().lane(), lane -> new ArrayList<>()).add(finding);
      }
    }
    List<Iterator<FindingView>> lanes = byLane.values().stream().map(List::iterator).toList();
    List<FindingView> mixed = new ArrayList<>();
    while (mixed.size() < TO_SORT && lanes.stream().anyMatch(Iterator::hasNext)) {
      lanes.stream().filter(Iterator::hasNext).forEach(lane -> mixed.add(lane.next()));
    }
    return mixed.subList(0, Math.min(TO_SORT, mixed.size()));
  }

  private static Exercise exercise(
      FindingView finding, Letters letters, ImmutableList<NumberedText> texts) {
    return new Exercise(
        question(finding, letters),
        finding.sides().stream()
            .map(side -> quoted(side, letters, texts))
            .collect(ImmutableList.toImmutableList()),
        finding.found().lane(),
        letters.hidden(finding.explanation()));
  }

  /** The label of a quotation's fact begins with its words: then only the matter is named. */
  private static String question(FindingView finding, Letters letters) {
    boolean ofWords =
        finding.sides().stream().anyMatch(it -> it.first().claim() instanceof QuoteClaim);
    if (finding.fact().isEmpty() || ofWords) {
      return ofWords ? "Who said what, in which words?" : "What do the articles say?";
    }
    return letters.hidden(finding.fact());
  }

  private static Quoted quoted(SideView side, Letters letters, ImmutableList<NumberedText> texts) {
    ClaimView view = side.first();
    Passage passage = view.passage();
    return new Quoted(
        letters.of(view.article()),
        texts.stream()
            .filter(text -> text.article().equals(view.article()))
            .findFirst()
            .map(text -> text.place(view.claim().evidence()))
            .orElse(""),
        letters.hidden(passage.before()) + space(passage.before()),
        letters.hidden(passage.words()),
        (passage.after().startsWith(" ") ? " " : "") + letters.hidden(passage.after()),
        letters.hidden(view.source()));
  }

  private static String space(String before) {
    return before.endsWith(" ") ? " " : "";
  }
}
