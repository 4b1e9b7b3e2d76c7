package org.crosscheck.extraction.annotation.finder;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.crosscheck.extraction.annotation.maxent.FeatureName;

/**
 * Learns a model from sentences whose names are known: maximum entropy by generalised iterative
 * scaling. One thread and no chance: the same sentences give the same model.
 */
public final class NameTrainer {
  private static final int ITERATIONS = 60;
  private static final int FEWEST_SIGHTINGS = 2;

  private NameTrainer() {}

  /**
   * A model that has learned from {@code sentences}; the same sentences give the same model.
   *
   * @throws IllegalArgumentException where the sentences hold no name
   */
  public static NameModel train(List<LabelledWords> sentences) {
    if (sentences.stream().allMatch(sentence -> sentence.names().isEmpty())) {
      throw new IllegalArgumentException(
          "no name in " + sentences.size() + " sentences; give texts with names to learn from");
    }
    List<Event> events = new ArrayList<>();
    sentences.forEach(sentence -> addEvents(sentence, events));
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, GISTrainer.MAXENT_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, FEWEST_SIGHTINGS);
    parameters.put("PrintMessages", false);
    try {
      return new NameModel(
          (AbstractModel)
              TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                  .train(ObjectStreamUtils.createObjectStream(events)));
    } catch (IOException e) {
      throw new IllegalStateException("events in memory cannot fail to be read", e);
    }
  }

  private static void addEvents(LabelledWords sentence, List<Event> events) {
    int size = sentence.sentence().words().size();
    Span[] names =
        sentence.names().stream()
            .map(name -> new Span(name.first(), name.end(), name.type()))
            .toArray(Span[]::new);
    String[] labels = new BioCodec().encode(names, size);
    for (int i = 0; i < size; i++) {
      ImmutableList<FeatureName> word = sentence.sentence().features().get(i);
      List<FeatureName> seen = new ArrayList<>(LabelFeatures.own(word));
      seen.addAll(ofLabels(word, label(labels, i - 1), label(labels, i - 2)));
      events.add(
          new Event(labels[i], seen.stream().map(FeatureName::toString).toArray(String[]::new)));
    }
  }

  private static ImmutableList<FeatureName> ofLabels(
      ImmutableList<FeatureName> word, String before, String secondBefore) {
    if (word.isEmpty()) {
      return LabelFeatures.ofNothing(before);
    }
    return ImmutableList.<FeatureName>builder()
        .addAll(LabelFeatures.ofLabels(before, secondBefore))
        .addAll(LabelFeatures.pairs(LabelFeatures.pairsWith(before), word))
        .build();
  }

  private static String label(String[] labels, int i) {
    return i < 0 ? NameFinderME.OTHER : labels[i];
  }
}
