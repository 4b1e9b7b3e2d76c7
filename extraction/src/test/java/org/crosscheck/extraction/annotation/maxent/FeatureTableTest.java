package org.crosscheck.extraction.annotation.maxent;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.Test;

class FeatureTableTest {
  private static final int FEATURES = 5_000;

  private static double[] sums(FeatureTable table, String feature) {
    double[] sums = new double[3];
    table.add(FeatureName.of(feature), sums);
    return sums;
  }

  @Test
  void addsWhatAFeatureWeighsForTheOutcomesItSpeaksFor() {
    FeatureTable table =
        new FeatureTable(
            ImmutableMap.of(
                "w=orla", new Context(new int[] {0, 2}, new double[] {0.5, -1}),
                "w=the", new Context(new int[] {1}, new double[] {2})));
    assertThat(sums(table, "w=orla")).containsExactly(new double[] {0.5, 0, -1});
    assertThat(sums(table, "w=the")).containsExactly(new double[] {0, 2, 0});
  }

  @Test
  void addsNothingForAFeatureThatTheModelDoesNotKnow() {
    FeatureTable table =
        new FeatureTable(ImmutableMap.of("w=orla", new Context(new int[] {0}, new double[] {0.5})));
    assertThat(sums(table, "w=orlb")).containsExactly(new double[3]);
    assertThat(sums(table, "")).containsExactly(new double[3]);
  }

  @Test
  void keepsManyFeaturesApart() {
    Map<String, Context> features = new HashMap<>();
    for (int i = 0; i < FEATURES; i++) {
      features.put("end=" + i, new Context(new int[] {i % 3}, new double[] {i}));
    }
    FeatureTable table = new FeatureTable(features);
    for (int i = 0; i < FEATURES; i++) {
      double[] expected = new double[3];
      expected[i % 3] = i;
      assertThat(sums(table, "end=" + i)).containsExactly(expected);
    }
  }

  @Test
  void isEmptyForAModelWithoutFeatures() {
    assertThat(sums(new FeatureTable(ImmutableMap.of()), "w=the")).containsExactly(new double[3]);
  }
}
