package org.crosscheck.evaluation.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.crosscheck.evaluation.scoring.Figure;
import org.junit.jupiter.api.Test;

class GroupScoreTest {
  private static final Map<String, String> GOLD =
      ImmutableMap.of("a", "flood", "b", "flood", "c", "fire");

  @Test
  void theSameGroupsUnderOtherNamesArePerfect() {
    ImmutableMap<String, Double> figures = score(ImmutableMap.of("a", "1", "b", "1", "c", "2"));

    assertThat(figures).containsEntry("B-cubed F1", 100.0).containsEntry("pairwise F1", 100.0);
  }

  @Test
  void oneGroupForAllCostsPrecision() {
    ImmutableMap<String, Double> figures = score(ImmutableMap.of("a", "1", "b", "1", "c", "1"));

    assertThat(figures.get("B-cubed precision")).isCloseTo(500.0 / 9, within(1e-9));
    assertThat(figures).containsEntry("B-cubed recall", 100.0);
  }

  @Test
  void anArticleThatIsNotListedIsAlone() {
    ImmutableMap<String, Double> figures = score(ImmutableMap.of());

    assertThat(figures).containsEntry("B-cubed precision", 100.0);
    assertThat(figures.get("B-cubed recall")).isCloseTo(200.0 / 3, within(1e-9));
    assertThat(figures).containsEntry("pairwise recall", 0.0);
  }

  private static ImmutableMap<String, Double> score(Map<String, String> system) {
    return GroupScore.of("groups/own", GOLD, system).figures().stream()
        .collect(ImmutableMap.toImmutableMap(Figure::measure, Figure::value));
  }
}
