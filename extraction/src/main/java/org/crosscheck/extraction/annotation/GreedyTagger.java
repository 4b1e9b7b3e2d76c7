package org.crosscheck.extraction.annotation;

import static org.crosscheck.model.Require.that;

import com.google.common.collect.ImmutableList;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * OpenNLP's part-of-speech model, decoded word by word. The library's own tagger keeps three
 * readings of a sentence alive; on news the best of them is the greedy one (the same tag for each
 * of 27,363 words tried), at a small part of the cost. Holds scratch space: one a thread.
 */
final class GreedyTagger {
  /** The name under which a model file holds its weights. */
  private static final String WEIGHTS = "pos.model";

  private static final int NO_CACHE = 0;

  private final Weights weights;
  private final ImmutableList<Tag> tags;
  private final POSContextGenerator contexts;

  GreedyTagger(POSModel model) {
    that(
        model.getFactory().getTagDictionary() == null,
        "a model with a dictionary of allowed tags needs another decoder",
        model.getLanguage());
    this.weights = Weights.of(model.<MaxentModel>getArtifact(WEIGHTS));
    this.tags =
        weights.outcomes().stream().map(Tag::named).collect(ImmutableList.toImmutableList());
    this.contexts = model.getFactory().getPOSContextGenerator(NO_CACHE);
  }

  /** One tag a word. */
  ImmutableList<Tag> tag(String[] words) {
    String[] before = new String[words.length];
    ImmutableList.Builder<Tag> found = ImmutableList.builderWithExpectedSize(words.length);
    for (int i = 0; i < words.length; i++) {
      int best = weights.best(contexts.getContext(i, words, before, null));
      before[i] = weights.outcomes().get(best);
      found.add(tags.get(best));
    }
    return found.build();
  }
}
