package org.crosscheck.evaluation.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.scoring.Spanned;

/**
 * One quotation of the gold or of the system, trimmed of quotation marks, punctuation and spaces at
 * either end.
 *
 * @param type direct, indirect or mixed
 * @param speaker absent where nobody is named
 */
record Segment(int start, int end, String type, Optional<Speaker> speaker) implements Spanned {

  static ImmutableList<Segment> gold(JsonNode row, int[] text) {
    ImmutableList.Builder<Segment> segments = ImmutableList.builder();
    for (JsonNode quote : row.path("quotes")) {
      trimmed(
              quote,
              text,
              quote.path("type").asText(),
              Speaker.of(
                  GoldFile.text(quote, "speaker"),
                  quote.path("speaker_start"),
                  quote.path("speaker_end")))
          .ifPresent(segments::add);
    }
    return segments.build();
  }

  /** The quotations of an article's body. */
  static ImmutableList<Segment> system(Iterable<JsonNode> claims, int[] text) {
    ImmutableList.Builder<Segment> segments = ImmutableList.builder();
    for (JsonNode claim : claims) {
      if (claim.path("kind").asText().equals("quote")
          && claim.path("part").asText("body").equals("body")) {
        JsonNode value = claim.path("value");
        JsonNode speaker = value.path("speaker");
        trimmed(
                claim,
                text,
                value.path("quotation").asText(),
                Speaker.of(
                    GoldFile.text(speaker, "name"), speaker.path("start"), speaker.path("end")))
            .ifPresent(segments::add);
      }
    }
    return segments.build();
  }

  private static Optional<Segment> trimmed(
      JsonNode span, int[] text, String type, Optional<Speaker> speaker) {
    int start = Math.max(0, span.path("start").asInt());
    int end = Math.min(text.length, span.path("end").asInt());
    while (start < end && !matters(text[start])) {
      start++;
    }
    while (end > start && !matters(text[end - 1])) {
      end--;
    }
    return start < end ? Optional.of(new Segment(start, end, type, speaker)) : Optional.empty();
  }

  private static boolean matters(int codePoint) {
    return isAlphanumeric(codePoint) || "$£€%".indexOf(codePoint) >= 0;
  }

  /** Letters and every kind of number, so that ½ counts as well. */
  static boolean isAlphanumeric(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Shared characters of all that either covers: 1 for the same span, 0 for none. */
  double jaccard(Segment other) {
    int shared = overlap(other);
    return shared <= 0
        ? 0
        : (double) shared / (Math.max(end, other.end) - Math.min(start, other.start));
  }

  /** True when this lies on {@code other} well enough to be about the same words. */
  boolean liesOn(Segment other) {
    int shared = overlap(other);
    return shared > 0 && (jaccard(other) >= 0.3 || shared >= 0.5 * (end - start));
  }
}
