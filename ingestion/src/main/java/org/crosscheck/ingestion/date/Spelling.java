package org.crosscheck.ingestion.date;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.crosscheck.ingestion.lexicon.Tsv;

/** Tells British from American English by the words that the two spell differently. */
public final class Spelling {
  /** The start of an article tells as much as the whole. */
  private static final int SAMPLE = 20_000;

  private static final ImmutableMap<String, DayOrder> WORDS = load();

  private Spelling() {}

  /** British spelling puts the day first; where the words tell nothing the month comes first. */
  public static DayOrder orderIn(String text) {
    int british = 0;
    int american = 0;
    String sample = Ascii.toLowerCase(text.substring(0, Math.min(text.length(), SAMPLE)));
    for (String word : Splitter.onPattern("[^a-z]++").split(sample)) {
      DayOrder order = WORDS.get(word);
      british += order == DayOrder.DAY_FIRST ? 1 : 0;
      american += order == DayOrder.MONTH_FIRST ? 1 : 0;
    }
    return british > american ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
  }

  private static ImmutableMap<String, DayOrder> load() {
    ImmutableMap.Builder<String, DayOrder> words = ImmutableMap.builder();
    for (List<String> row : Tsv.rows("en/spelling.tsv", 2)) {
      words.put(row.get(0), DayOrder.DAY_FIRST).put(row.get(1), DayOrder.MONTH_FIRST);
    }
    return words.buildOrThrow();
  }
}
