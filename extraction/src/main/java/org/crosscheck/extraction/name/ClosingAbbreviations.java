package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.model.article.Span;

/**
 * Abbreviations at the end of a name, "Ltd." and "Jr.", whose full stop is part of it, also where
 * it ends the sentence as well.
 */
final class ClosingAbbreviations {
  private final ImmutableSet<String> words =
      Lexicon.load("en/names/closing-abbreviations.tsv").rows().stream()
          .map(row -> row.get("abbreviation"))
          .collect(ImmutableSet.toImmutableSet());

  /**
   * The name with the full stop of its last word, where that is such an abbreviation and not alone.
   *
   * @param name in the offsets of {@code text}
   */
  Span withStop(String text, Span name) {
    int last = name.end();
    while (last > name.start() && Character.isLetter(text.charAt(last - 1))) {
      last--;
    }
    boolean stop = name.end() < text.length() && text.charAt(name.end()) == '.';
    boolean abbreviated = last > name.start() && words.contains(text.substring(last, name.end()));
    return stop && abbreviated ? new Span(name.start(), name.end() + 1) : name;
  }
}
