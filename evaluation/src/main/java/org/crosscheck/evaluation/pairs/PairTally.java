package org.crosscheck.evaluation.pairs;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import org.crosscheck.evaluation.scoring.Figure;
import org.crosscheck.evaluation.scoring.Rates;

/** The figures of some pairs. Only a conflict can raise an alarm; all other verdicts are quiet. */
final class PairTally {
  private PairTally() {}

  /**
   * Accuracy over all pairs; where the gold can judge conflicts, their precision, recall and false
   * alarms.
   *
   * @param prefix of the measures' names
   */
  static ImmutableList<Figure> figures(String set, String prefix, List<JudgedPair> pairs) {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    int n = pairs.size();
    figures.add(
        new Figure(set, prefix + "accuracy", Rates.percent(count(pairs, JudgedPair::right), n), n));
    List<JudgedPair> judged = pairs.stream().filter(JudgedPair::judgesConflict).toList();
    int contradictions = count(judged, pair -> pair.gold() == Label.CONTRADICT);
    int alarms = count(judged, JudgedPair::conflict);
    int hits = count(judged, pair -> pair.conflict() && pair.gold() == Label.CONTRADICT);
    if (contradictions > 0) {
      Rates rates = Rates.of(hits, alarms, contradictions);
      figures.add(new Figure(set, prefix + "conflict precision", rates.precision(), alarms));
      figures.add(new Figure(set, prefix + "conflict recall", rates.recall(), contradictions));
    }
    int quiet = judged.size() - contradictions;
    if (quiet > 0) {
      figures.add(
          new Figure(set, prefix + "false alarms", Rates.percent(alarms - hits, quiet), quiet));
    }
    return figures.build();
  }

  private static int count(List<JudgedPair> pairs, Predicate<JudgedPair> which) {
    return Math.toIntExact(pairs.stream().filter(which).count());
  }
}
