package org.crosscheck.comparison.fact;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.QuantityClaim;

/** Sentences that say that a value was, or has since become, another one. */
public final class Revision {
  private static final ImmutableSetMultimap<String, String> WORDS =
      WordList.rows("en/revision.tsv").stream()
          .collect(toImmutableSetMultimap(row -> row.get(1), row -> row.get(0)));

  /** Said of the value that came after. */
  private static final ImmutableSet<String> LATER =
      ImmutableSet.of("revised", "corrected", "updated", "lowered", "raised");

  /** Words that compare times as well as figures. */
  private static final ImmutableSet<String> COMPARED =
      ImmutableSet.of("earlier", "previous", "previously");

  private static final ImmutableSet<String> UNITS =
      Stream.concat(
              Arrays.stream(ChronoUnit.values())
                  .map(unit -> unit.toString().toLowerCase(Locale.ROOT)),
              Stream.of("quarters", "seasons"))
          .flatMap(plural -> Stream.of(plural, plural.replaceFirst("s$", "")))
          .collect(toImmutableSet());

  /** Adjuncts of time up to now (Quirk et al., A Comprehensive Grammar of English, 8.62). */
  private static final ImmutableSet<String> SO_FAR =
      ImmutableSet.of(" has now ", " have now ", " so far ", " to date ", " up to now ");

  private Revision() {}

  /** True when the sentence of the one or the other claim explains why the two differ. */
  public static boolean isSpokenOf(QuantityClaim a, QuantityClaim b) {
    return stands("corrected", a, b)
        || (Growth.isCountedOn(a, b) && (stands("moved", a, b) || isMoved(a) || isMoved(b)));
  }

  /** "Has raised its offer to 5.5 percent": before that it was another. */
  public static boolean isMovedTo(QuantityClaim claim) {
    String sentence = claim.evidence().sentenceText();
    List<String> before =
        Folding.words(sentence.substring(0, claim.evidence().spanInSentence().start()));
    return !before.isEmpty()
        && before.get(before.size() - 1).equals("to")
        && before.stream().anyMatch(WORDS.get("moved")::contains);
  }

  /** "Has now tested 190", "190 so far": it was fewer before. */
  public static boolean isSoFar(QuantityClaim claim) {
    String sentence = " " + Folding.fold(claim.evidence().sentenceText()) + " ";
    return SO_FAR.stream().anyMatch(sentence::contains);
  }

  /** True when the words say that another value was given before. */
  static boolean isCorrected(String text) {
    return Folding.words(text).stream().anyMatch(LATER::contains);
  }

  private static boolean stands(String how, QuantityClaim a, QuantityClaim b) {
    Set<String> words = WORDS.get(how);
    return has(a, words) || has(b, words);
  }

  /** "up from 12", "down from 28 a day earlier". */
  private static boolean isMoved(QuantityClaim claim) {
    List<String> words = Folding.words(claim.evidence().sentenceText());
    return IntStream.range(1, words.size())
        .filter(i -> words.get(i).equals("from"))
        .anyMatch(i -> words.get(i - 1).equals("up") || words.get(i - 1).equals("down"));
  }

  private static boolean has(QuantityClaim claim, Set<String> words) {
    List<String> sentence = Folding.words(claim.evidence().sentenceText());
    return IntStream.range(0, sentence.size())
        .anyMatch(i -> words.contains(sentence.get(i)) && !isOfTime(sentence, i));
  }

  /** "a year earlier", "the previous quarter": of another time, and not of an earlier figure. */
  private static boolean isOfTime(List<String> words, int at) {
    boolean before = at > 0 && UNITS.contains(words.get(at - 1));
    boolean behind = at + 1 < words.size() && UNITS.contains(words.get(at + 1));
    return COMPARED.contains(words.get(at)) && (before || behind);
  }
}
