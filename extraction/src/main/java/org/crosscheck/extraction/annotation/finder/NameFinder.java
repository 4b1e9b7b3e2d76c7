package org.crosscheck.extraction.annotation.finder;

import com.google.common.collect.ImmutableList;
import java.util.List;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.util.Span;

/** Finds the names of a sentence. Immutable. */
public final class NameFinder {
  private final BioCodec codec = new BioCodec();
  private final LabelSearch search;

  public NameFinder(NameModel model) {
    this.search = new LabelSearch(model.weights());
  }

  /** The names, in order. */
  public ImmutableList<NamedWords> find(FeaturedWords sentence) {
    if (sentence.features().stream().allMatch(List::isEmpty)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<NamedWords> names = ImmutableList.builder();
    for (Span name : codec.decode(search.best(sentence))) {
      names.add(new NamedWords(name.getStart(), name.getEnd(), name.getType()));
    }
    return names.build();
  }
}
