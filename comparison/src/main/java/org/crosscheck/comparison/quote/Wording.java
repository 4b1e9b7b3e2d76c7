package org.crosscheck.comparison.quote;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordList;

/**
 * One sentence of a quotation as words.
 *
 * @param words all of them, folded, in order
 * @param content the stems of those that carry meaning
 */
public record Wording(ImmutableList<String> words, ImmutableSet<String> content) {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[\\s”\"']+");
  private static final ImmutableSet<String> FUNCTION_WORDS =
      WordList.words("en/function-words.tsv");

  /** The sentences of quoted words. */
  public static ImmutableList<Wording> sentences(String quoted) {
    return Splitter.on(SENTENCE_END)
        .omitEmptyStrings()
        .splitToStream(quoted)
        .map(Wording::of)
        .filter(wording -> !wording.words.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  static Wording of(String sentence) {
    ImmutableList<String> words = Folding.words(sentence);
    return new Wording(
        words,
        words.stream()
            .filter(word -> !FUNCTION_WORDS.contains(word))
            .map(Stem::of)
            .collect(ImmutableSet.toImmutableSet()));
  }

  /** True when {@code other}'s words stand in this wording, one after the other: a mere cut. */
  boolean includes(Wording other) {
    return (" " + String.join(" ", words) + " ")
        .contains(" " + String.join(" ", other.words) + " ");
  }
}
