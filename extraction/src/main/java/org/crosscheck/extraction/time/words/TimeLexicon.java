package org.crosscheck.extraction.time.words;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.extraction.lexicon.Lexicon;

/** The words that time expressions are made of, by lower-case form. */
public final class TimeLexicon {
  private static final TimeLexicon ENGLISH = read("en/time/words.tsv");

  /** What a word may stand for, and whether it must be written with a capital to do so. */
  private record Entry(ImmutableMap<Category, String> values, boolean needsCapital) {}

  private final ImmutableMap<String, Entry> entries;

  private TimeLexicon(ImmutableMap<String, Entry> entries) {
    this.entries = entries;
  }

  public static TimeLexicon english() {
    return ENGLISH;
  }

  private static TimeLexicon read(String path) {
    Map<String, EnumMap<Category, String>> values = new HashMap<>();
    Map<String, Boolean> capital = new HashMap<>();
    for (Lexicon.Row row : Lexicon.load(path).rows()) {
      Category category = Category.valueOf(row.get("category").toUpperCase(Locale.ROOT));
      for (String form : row.list("forms")) {
        String lower = form.toLowerCase(Locale.ROOT);
        values
            .computeIfAbsent(lower, key -> new EnumMap<>(Category.class))
            .put(category, row.get("value"));
        capital.merge(lower, !form.equals(lower), Boolean::logicalAnd);
      }
    }
    ImmutableMap.Builder<String, Entry> entries = ImmutableMap.builder();
    values.forEach(
        (word, byCategory) ->
            entries.put(word, new Entry(ImmutableMap.copyOf(byCategory), capital.get(word))));
    return new TimeLexicon(entries.buildOrThrow());
  }

  /** What the word can be; nothing where it is no word of time, or lacks the capital it needs. */
  ImmutableMap<Category, String> entries(String text, String lower) {
    Entry entry = entries.get(lower);
    if (entry == null || (entry.needsCapital() && !Character.isUpperCase(text.charAt(0)))) {
      return ImmutableMap.of();
    }
    return entry.values();
  }
}
