package org.crosscheck.extraction.annotation.maxent;

import static org.crosscheck.model.Require.that;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/**
 * The weights of a maximum-entropy model, for whoever only wants to know the likeliest outcome: the
 * one with the highest sum of weights. How likely it is, which the library works out with an
 * exponential for each outcome, is not asked. Immutable.
 */
public final class Weights {
  private final FeatureTable features;
  private final ImmutableList<String> outcomes;

  private Weights(FeatureTable features, ImmutableList<String> outcomes) {
    this.features = features;
    this.outcomes = outcomes;
  }

  /**
   * The weights of {@code model}.
   *
   * @throws IllegalArgumentException where the model is not one of maximum entropy
   */
  public static Weights of(MaxentModel model) {
    that(
        model instanceof AbstractModel read
            && read.getModelType() == AbstractModel.ModelType.Maxent,
        "a model must be one of maximum entropy",
        model.getClass());
    Object[] parts = ((AbstractModel) model).getDataStructures();
    @SuppressWarnings("unchecked") // so the library documents the second part
    Map<String, Context> features = (Map<String, Context>) parts[1];
    return new Weights(new FeatureTable(features), ImmutableList.copyOf((String[]) parts[2]));
  }

  /** The outcomes, in the order of the sums. */
  public ImmutableList<String> outcomes() {
    return outcomes;
  }

  /** The sums of what the features weigh for each outcome; features unknown to it weigh nothing. */
  public double[] sum(List<FeatureName> seen) {
    double[] sums = new double[outcomes.size()];
    add(seen, sums);
    return sums;
  }

  /** Adds to the sums what more features weigh. */
  public void add(List<FeatureName> seen, double[] sums) {
    for (FeatureName feature : seen) {
      features.add(feature, sums);
    }
  }
}
