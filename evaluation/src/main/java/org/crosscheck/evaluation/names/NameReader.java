package org.crosscheck.evaluation.names;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crosscheck.evaluation.reading.ArticleRows;
import org.crosscheck.extraction.annotation.Annotator;
import org.crosscheck.extraction.annotation.finder.NameModel;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.name.NameExtractor;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.NameMention;

/**
 * Reads names as the program does, finder, titles, gazetteers and rules, with a model of choice.
 */
final class NameReader {
  private final Map<NameModel, ThreadLocal<NameExtractor>> extractors = new ConcurrentHashMap<>();
  private final ThreadLocal<Annotator> annotator = ThreadLocal.withInitial(Annotator::new);

  /** The people, organisations and places of the document's text. */
  ImmutableSet<NameSpan> read(LabelledDocument document, NameModel model) {
    Article article = ArticleRows.bodyOnly(document.row());
    NameExtractor extractor =
        extractors
            .computeIfAbsent(model, m -> ThreadLocal.withInitial(() -> new NameExtractor(m)))
            .get();
    ImmutableSet.Builder<NameSpan> names = ImmutableSet.builder();
    for (Reading reading : extractor.read(annotator.get().annotate(article), Readings.none())) {
      NameMention name = (NameMention) reading.claim();
      if (NameLabel.SCORED.contains(name.type())) {
        names.add(NameSpan.of(document.text(), name.evidence().span(), name.type()));
      }
    }
    return names.build();
  }
}
