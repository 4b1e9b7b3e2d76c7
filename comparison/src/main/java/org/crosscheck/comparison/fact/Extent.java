package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.StatedNumber;

/**
 * Whether an amount is a total, a part of one ("two of them"), a change of one ("four more") or the
 * total of a whole country ("nationwide"); a former value ("up from 66.8 percent") is none of
 * these.
 */
enum Extent {
  TOTAL,
  PART,
  CHANGE,
  FORMER,
  NATIONWIDE;

  /**
   * Words and where they stand.
   *
   * @param words with a space at either end
   */
  private record Marker(String place, String words) {}

  private static final String OF_THE = " of the ";
  private static final Pattern OF_COUNTED = Pattern.compile("^" + OF_THE + "\\S+ ");

  private static final ImmutableListMultimap<Extent, Marker> MARKERS = markers();

  /** "Five of the 38 people": who gives both numbers counts a part. */
  private static final Pattern OF_NUMBER =
      Pattern.compile(
          "^ (?:out )?of (?:the|its|his|her|our|their|those|these) (?:\\d|(?:two|three|four|five|six"
              + "|seven|eight|nine|ten|eleven|twelve) )");

  private static final ImmutableSet<String> BESIDE_THE_DEAD =
      ImmutableSet.of("wound", "miss", "trap", "hospitalise");

  private static final Pattern DEAD =
      Pattern.compile(" (?:killed|killing|kills|dead|died|deaths|fatalities|bodies) ");

  private static final String SEAT = "seat";

  /** What a party wins or loses of seats is not what it holds. */
  private static final Pattern MOVED = Pattern.compile(" (?:gained|picked up|lost) $");

  private static final Pattern STILL = Pattern.compile(" (?:still|remain|remained) ");

  private static ImmutableListMultimap<Extent, Marker> markers() {
    ImmutableListMultimap.Builder<Extent, Marker> markers = ImmutableListMultimap.builder();
    WordList.rows("en/extent.tsv")
        .forEach(
            row ->
                markers.put(
                    valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    new Marker(row.get(1), " " + row.get(2) + " ")));
    return markers.build();
  }

  /** A claim is held against many others. */
  private static final Memo<QuantityClaim, Extent> READ = Memo.byIdentity(16_384, Extent::read);

  /** What the words beside the claim's last number say. */
  static Extent of(QuantityClaim claim) {
    return READ.of(claim);
  }

  private static Extent read(QuantityClaim claim) {
    Beside beside = Beside.of(claim);
    if (beside.after.contains(" of ") && OF_NUMBER.matcher(beside.after).find()) {
      return PART;
    }
    if (isBesideTheDead(claim, beside)) {
      return TOTAL;
    }
    if (claim.measure().concept().equals(SEAT) && MOVED.matcher(beside.ahead).find()) {
      return CHANGE;
    }
    if (PriceMove.of(claim).isPresent()) {
      return CHANGE;
    }
    for (Map.Entry<Extent, Marker> marker : MARKERS.entries()) {
      if (beside.has(marker.getValue())) {
        return marker.getKey();
      }
    }
    return TOTAL;
  }

  /** "Killed 12 and wounded another 30", "another 85 are still missing": all who are. */
  private static boolean isBesideTheDead(QuantityClaim claim, Beside beside) {
    return claim.measure().role().filter(BESIDE_THE_DEAD::contains).isPresent()
        && beside.ahead.endsWith(" another ")
        && (DEAD.matcher(beside.ahead).find()
            || beside.ahead.equals(" another ") && STILL.matcher(beside.behind).find());
  }

  /**
   * The folded words beside a claim, each with a space at either end.
   *
   * @param ahead those in front of the claim, hedges being part of it
   * @param before those in front of its number
   * @param after those behind its number
   * @param uncounted the same, "of the four dead" as "of the dead"
   * @param behind those behind the claim
   * @param near those of its own stretch of the sentence
   * @param measured whether it is in a unit
   */
  private record Beside(
      String ahead,
      String before,
      String after,
      String uncounted,
      String behind,
      String near,
      boolean measured) {

    static Beside of(QuantityClaim claim) {
      Evidence evidence = claim.evidence();
      String sentence = evidence.sentenceText();
      Span claimed = evidence.spanInSentence();
      Span number =
          lastNumber(claim)
              .filter(evidence.sentence()::contains)
              .map(span -> span.shift(-evidence.sentence().start()))
              .orElse(claimed);
      String before = folded(sentence.substring(0, number.start()));
      String after = folded(sentence.substring(number.end()));
      return new Beside(
          claimed.start() < number.start()
              ? folded(sentence.substring(0, claimed.start()))
              : before,
          before,
          after,
          after.startsWith(OF_THE) ? OF_COUNTED.matcher(after).replaceFirst(OF_THE) : after,
          claimed.end() > number.end() ? folded(sentence.substring(claimed.end())) : after,
          folded(Stretch.of(claim).text()),
          claim.amount().dimension().isPresent());
    }

    private static String folded(String words) {
      return " " + Folding.fold(words) + " ";
    }

    private static Optional<Span> lastNumber(QuantityClaim claim) {
      return Optional.ofNullable(Iterables.getLast(claim.amount().stated(), null))
          .map(StatedNumber::span);
    }

    boolean has(Marker marker) {
      String words = marker.words;
      return switch (marker.place) {
        case "near" -> near.contains(words);
        case "moved" -> measured && ahead.endsWith(words);
        case "after" ->
            (after.startsWith(words) || behind.startsWith(words) || uncounted.startsWith(words))
                && !after.startsWith(words + "than ");
        default -> before.endsWith(words) || ahead.endsWith(words);
      };
    }
  }
}
