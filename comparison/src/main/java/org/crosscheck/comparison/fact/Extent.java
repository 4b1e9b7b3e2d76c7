package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.StatedNumber;

/** Whether an amount is a total, a part of one ("two of them") or a change of one ("four more"). */
enum Extent {
  TOTAL,
  PART,
  CHANGE;

  private record Marker(String place, String words) {}

  private static final ImmutableListMultimap<Extent, Marker> MARKERS = markers();

  private static ImmutableListMultimap<Extent, Marker> markers() {
    ImmutableListMultimap.Builder<Extent, Marker> markers = ImmutableListMultimap.builder();
    WordList.rows("en/extent.tsv")
        .forEach(
            row ->
                markers.put(
                    valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    new Marker(row.get(1), row.get(2))));
    return markers.build();
  }

  /** What the words beside the claim's last number say. */
  static Extent of(QuantityClaim claim) {
    Evidence evidence = claim.evidence();
    String sentence = evidence.sentenceText();
    Span number =
        number(claim)
            .filter(evidence.sentence()::contains)
            .map(span -> span.shift(-evidence.sentence().start()))
            .orElse(evidence.spanInSentence());
    String after = Folding.fold(sentence.substring(number.end())) + " ";
    String claimed = Folding.fold(sentence.substring(0, claimStart(evidence, number)));
    String before = " " + Folding.fold(sentence.substring(0, number.start()));
    return MARKERS.entries().stream()
        .filter(entry -> stands(entry.getValue(), " " + claimed, before, after))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(TOTAL);
  }

  private static int claimStart(Evidence evidence, Span number) {
    return Math.min(evidence.spanInSentence().start(), number.start());
  }

  private static Optional<Span> number(QuantityClaim claim) {
    return Optional.ofNullable(Iterables.getLast(claim.amount().stated(), null))
        .map(StatedNumber::span);
  }

  /** "more than" is a hedge, not a change; a marker before may stand before the hedge as well. */
  private static boolean stands(Marker marker, String claimed, String before, String after) {
    if (marker.place.equals("anywhere")) {
      return (before + " " + after).contains(" " + marker.words + " ");
    }
    if (marker.place.equals("after")) {
      return after.startsWith(marker.words + " ") && !after.startsWith(marker.words + " than ");
    }
    return before.endsWith(" " + marker.words) || claimed.endsWith(" " + marker.words);
  }
}
