package org.crosscheck.extraction.annotation.finder;

import com.google.common.collect.ImmutableList;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.Span;

/** Finds the names of a sentence. Holds scratch space: one a thread. */
public final class NameFinder {
  private static final int READINGS = 2;
  private static final int NO_CACHE = 0;

  private final SequenceCodec<String> codec = new BioCodec();
  private final SequenceValidator<String> validator = codec.createSequenceValidator();
  private final BeamSearch search;

  public NameFinder(NameModel model) {
    this.search = new BeamSearch(READINGS, new BoldModel(model.weights()), NO_CACHE);
  }

  /** The names, in order. */
  public ImmutableList<NamedWords> find(FeaturedWords sentence) {
    if (sentence.features().stream().allMatch(List::isEmpty)) {
      return ImmutableList.of();
    }
    String[] words = sentence.words().toArray(new String[0]);
    Sequence labels = search.bestSequence(words, null, new LabelContexts(sentence), validator);
    ImmutableList.Builder<NamedWords> names = ImmutableList.builder();
    for (Span name : codec.decode(labels.getOutcomes())) {
      names.add(new NamedWords(name.getStart(), name.getEnd(), name.getType()));
    }
    return names.build();
  }
}
