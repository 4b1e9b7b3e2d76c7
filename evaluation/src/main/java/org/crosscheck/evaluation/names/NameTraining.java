package org.crosscheck.evaluation.names;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.evaluation.reading.ArticleRows;
import org.crosscheck.extraction.annotation.finder.LabelledWords;
import org.crosscheck.extraction.annotation.finder.NameModel;
import org.crosscheck.extraction.annotation.finder.NameTrainer;
import org.crosscheck.extraction.name.NameLessons;

/** Has a name model learn from documents: those whose licence allows it. */
final class NameTraining {
  private NameTraining() {}

  static NameModel train(ImmutableList<LabelledDocument> documents) {
    NameLessons lessons = new NameLessons();
    List<LabelledWords> sentences = new ArrayList<>();
    for (LabelledDocument document : documents) {
      if (document.learnable()) {
        sentences.addAll(
            lessons.of(
                ArticleRows.bodyOnly(document.row()),
                document.marksMentions() ? ProperNames.of(document) : document.names()));
      }
    }
    return NameTrainer.train(sentences);
  }
}
