package org.crosscheck.extraction.annotation;

import static org.crosscheck.model.Require.that;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/**
 * The weights of a maximum-entropy model, for whoever only wants the likeliest outcome. Its
 * likelihood is not asked for, so it is not worked out: the library's own evaluation raises e to
 * the power of every outcome's score, which costs more than the scores do. Immutable.
 */
final class Weights {
  private final Map<String, Context> features;
  private final ImmutableList<String> outcomes;

  private Weights(Map<String, Context> features, ImmutableList<String> outcomes) {
    this.features = features;
    this.outcomes = outcomes;
  }

  /**
   * The weights of {@code model}.
   *
   * @throws IllegalArgumentException where the model is not one of maximum entropy
   */
  static Weights of(MaxentModel model) {
    that(
        model instanceof AbstractModel read
            && read.getModelType() == AbstractModel.ModelType.Maxent,
        "a model must be one of maximum entropy",
        model.getClass());
    Object[] parts = ((AbstractModel) model).getDataStructures();
    @SuppressWarnings("unchecked") // so the library documents the second part
    Map<String, Context> features = (Map<String, Context>) parts[1];
    return new Weights(features, ImmutableList.copyOf((String[]) parts[2]));
  }

  ImmutableList<String> outcomes() {
    return outcomes;
  }

  /** The index of the likeliest outcome, the first of equal ones. */
  int best(String[] seen) {
    double[] scores = new double[outcomes.size()];
    for (String feature : seen) {
      Context weights = features.get(feature);
      if (weights != null) {
        add(weights, scores);
      }
    }
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  private static void add(Context weights, double[] scores) {
    int[] affected = weights.getOutcomes();
    double[] values = weights.getParameters();
    for (int i = 0; i < affected.length; i++) {
      scores[affected[i]] += values[i];
    }
  }
}
