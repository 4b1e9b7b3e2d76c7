package org.crosscheck.evaluation.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.crosscheck.comparison.PairVerdict;
import org.crosscheck.evaluation.scoring.Figure;
import org.junit.jupiter.api.Test;

class PairTallyTest {
  @Test
  void compatibleCountsAsEntailedAndOnlyAConflictRaisesAnAlarm() {
    ImmutableMap<String, Double> figures =
        figures(
            pair("RTE3-3way", Label.ENTAIL, PairVerdict.AGREE),
            pair("RTE3-3way", Label.ENTAIL, PairVerdict.COMPATIBLE),
            pair("RTE3-3way", Label.CONTRADICT, PairVerdict.CONFLICT),
            pair("RTE3-3way", Label.CONTRADICT, PairVerdict.AGREE),
            pair("RTE3-3way", Label.NEUTRAL, PairVerdict.UNRELATED),
            pair("RTE3-3way", Label.NEUTRAL, PairVerdict.CONFLICT));

    assertThat(figures)
        .containsEntry("accuracy", 400.0 / 6)
        .containsEntry("conflict precision", 50.0)
        .containsEntry("conflict recall", 50.0)
        .containsEntry("false alarms", 25.0);
  }

  @Test
  void aSetThatOnlyKnowsEntailedJudgesNoConflictOnTheRest() {
    ImmutableMap<String, Double> figures =
        figures(
            pair("EQUATE-NewsNLI", Label.NEUTRAL, PairVerdict.CONFLICT),
            pair("EQUATE-NewsNLI", Label.NEUTRAL, PairVerdict.UNRELATED),
            pair("EQUATE-NewsNLI", Label.ENTAIL, PairVerdict.CONFLICT),
            pair("EQUATE-NewsNLI", Label.ENTAIL, PairVerdict.AGREE));

    assertThat(figures)
        .containsEntry("accuracy", 75.0)
        .containsEntry("false alarms", 50.0)
        .doesNotContainKey("conflict precision");
  }

  @Test
  void threeQuietVerdictsAreEquallyRightWhereOnlyContradictionIsAsked() {
    assertThat(
            figures(
                pair("NumHG-dev", Label.ENTAIL, PairVerdict.UNRELATED),
                pair("NumHG-dev", Label.ENTAIL, PairVerdict.AGREE),
                pair("NumHG-dev", Label.ENTAIL, PairVerdict.COMPATIBLE),
                pair("NumHG-dev", Label.ENTAIL, PairVerdict.CONFLICT)))
        .containsEntry("accuracy", 75.0)
        .containsEntry("false alarms", 25.0);
  }

  private static ImmutableMap<String, Double> figures(JudgedPair... pairs) {
    return PairTally.figures("pairs/own", "", List.of(pairs)).stream()
        .collect(ImmutableMap.toImmutableMap(Figure::measure, Figure::value));
  }

  private static JudgedPair pair(String source, Label gold, PairVerdict verdict) {
    return new JudgedPair("1", source, gold, verdict, "a", "b");
  }
}
