package org.crosscheck.extraction.dating;

import java.util.Optional;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Measure;

/** What "wants to be done by March" takes up: the plan told last in the paragraph. */
final class Plans {
  private static final String PARAGRAPH = "\n\n";

  /** The measure of the last planned amount before the time, in its paragraph. */
  Optional<Measure> before(Scene scene, TimePhrase phrase) {
    int end = phrase.date().evidence().span().start();
    String text = scene.sentence().article().textOf(scene.sentence().part());
    int start = text.lastIndexOf(PARAGRAPH, end) + 1;
    Optional<Measure> last = Optional.empty();
    for (Reading reading : scene.readings().all()) {
      Span span = reading.span();
      boolean here =
          reading.sentence().part() == scene.sentence().part()
              && span.start() >= start
              && span.end() <= end;
      if (here
          && reading.claim() instanceof QuantityClaim amount
          && amount.measure().role().isPresent()
          && isPlanned(amount.frame().modality())) {
        last = Optional.of(amount.measure());
      }
    }
    return last;
  }

  private static boolean isPlanned(Modality modality) {
    return modality == Modality.PLAN
        || modality == Modality.PROPOSAL
        || modality == Modality.FORECAST;
  }
}
