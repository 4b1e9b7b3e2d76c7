package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Measure;

/**
 * A measure without the words in it that do not narrow what is measured: a noun that only names the
 * outcome once more ("Death toll" for people killed) is nobody's, and a day or a month is no place.
 */
final class MeasureWords {
  private static final ImmutableSet<String> OUTCOMES = WordList.words("en/outcomes.tsv");
  private static final ImmutableSet<String> CALENDAR =
      Stream.concat(
              Arrays.stream(DayOfWeek.values())
                  .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
              Arrays.stream(Month.values())
                  .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
          .map(Folding::fold)
          .collect(ImmutableSet.toImmutableSet());

  /** A measure is held against many others. */
  private static final Memo<Measure, Measure> READ = Memo.byIdentity(16_384, MeasureWords::read);

  private MeasureWords() {}

  /** Folded names of days and months. */
  static ImmutableSet<String> calendar() {
    return CALENDAR;
  }

  /** Folded nouns that name an outcome or its count. */
  static ImmutableSet<String> outcomes() {
    return OUTCOMES;
  }

  static Measure of(QuantityClaim claim) {
    return of(claim.measure());
  }

  static Measure of(Measure measure) {
    return READ.of(measure);
  }

  private static Measure read(Measure measure) {
    return new Measure(
        measure.concept(),
        measure.role(),
        measure.participants().filter(narrows(OUTCOMES)),
        measure.place().filter(narrows(CALENDAR)));
  }

  /** True where the words do not all belong to {@code idle}. */
  private static Predicate<String> narrows(ImmutableSet<String> idle) {
    return words -> {
      List<String> folded = Folding.words(words);
      return !folded.isEmpty() && !idle.containsAll(folded);
    };
  }
}
