package org.crosscheck.evaluation.names;

import static org.crosscheck.model.Require.that;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.crosscheck.evaluation.reading.Readers;
import org.crosscheck.extraction.annotation.finder.NameModel;

/**
 * Cross-validation: the documents are dealt into folds, and each fold has a model that was trained
 * on all the others, so that no text is ever read by a model that has learned from it or from
 * another part of its document.
 */
final class NameFolds {
  static final int FOLDS = 5;

  private final ImmutableMap<String, Integer> foldOfGroup;
  private final List<NameModel> models;

  private NameFolds(ImmutableMap<String, Integer> foldOfGroup, List<NameModel> models) {
    this.foldOfGroup = foldOfGroup;
    this.models = models;
  }

  /** For documents none of which was learned from. */
  static NameFolds none() {
    return new NameFolds(ImmutableMap.of(), List.of());
  }

  /** Deals the documents in their order, one to each fold in turn, and trains a model a fold. */
  static NameFolds train(ImmutableList<LabelledDocument> documents, Readers readers)
      throws IOException {
    Map<String, Integer> dealt = new LinkedHashMap<>();
    Map<String, Integer> dealtOfSet = new HashMap<>();
    for (LabelledDocument document : documents) {
      if (!dealt.containsKey(document.group())) {
        dealt.put(document.group(), dealtOfSet.merge(document.set(), 1, Integer::sum) % FOLDS);
      }
    }
    List<NameModel> models =
        readers.each(
            IntStream.range(0, FOLDS).boxed().toList(),
            (fold, unused) ->
                NameTraining.train(
                    documents.stream()
                        .filter(document -> !dealt.get(document.group()).equals(fold))
                        .collect(ImmutableList.toImmutableList())));
    return new NameFolds(ImmutableMap.copyOf(dealt), models);
  }

  /** A model that has learned nothing from the document. */
  NameModel unawareOf(LabelledDocument document) {
    Integer fold = foldOfGroup.get(document.group());
    that(fold != null, "a document must be among those that were dealt", document.group());
    return models.get(fold);
  }
}
