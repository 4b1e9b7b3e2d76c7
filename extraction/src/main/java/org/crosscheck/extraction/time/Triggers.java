package org.crosscheck.extraction.time;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.time.grammar.Symbol;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/**
 * The words of which every time expression holds at least one. A sentence without any is not read,
 * which spares the rules most of a text.
 */
final class Triggers {
  private static final int SHORTEST = 3;
  private static final int MASK =
      Symbol.Starts.of(
              ImmutableSet.of(),
              Category.DIGITS,
              Category.MONTH,
              Category.WEEKDAY,
              Category.UNIT,
              Category.SEASON,
              Category.DAYPART,
              Category.DEICTIC,
              Category.FREQUENCY,
              Category.DECADE)
          .mask();

  /** Words of rules that name no category, and the heads of years in words. */
  private static final ImmutableSet<String> OWN =
      ImmutableSet.of(
          "noon",
          "midnight",
          "tonight",
          "tonite",
          "daytime",
          "noonish",
          "workweek",
          "overnight",
          "everyday",
          "weekends",
          "clock",
          "past",
          "am",
          "pm",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thousand");

  private final ImmutableSet<String> literals;

  private Triggers(ImmutableSet<String> literals) {
    this.literals = literals;
  }

  static Triggers english() {
    ImmutableSet.Builder<String> literals = ImmutableSet.builder();
    literals.addAll(OWN);
    literals.addAll(LongWords.LENGTHS.keySet());
    addWords(literals, "en/time/references.tsv", "phrases");
    addWords(literals, "en/time/holidays.tsv", "names");
    return new Triggers(literals.build());
  }

  private static void addWords(ImmutableSet.Builder<String> literals, String path, String column) {
    for (Lexicon.Row row : Lexicon.load(path).rows()) {
      for (String phrase : row.list(column)) {
        Splitter.on(' ')
            .splitToStream(phrase)
            .filter(word -> word.length() >= SHORTEST && !word.equals("the"))
            .forEach(literals::add);
      }
    }
  }

  boolean in(Words words) {
    for (Word word : words.all()) {
      if ((word.mask() & MASK) != 0 || literals.contains(word.lower())) {
        return true;
      }
    }
    return false;
  }
}
