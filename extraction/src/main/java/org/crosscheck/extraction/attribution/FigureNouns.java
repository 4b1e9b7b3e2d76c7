package org.crosscheck.extraction.attribution;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.lexicon.Lexicon;

/** The nouns for a figure that somebody stands for: "count", "estimate", "figures". */
public final class FigureNouns {
  private static final FigureNouns ENGLISH =
      new FigureNouns(
          Lexicon.load("en/quotation/figure-nouns.tsv").rows().stream()
              .map(row -> row.get("noun"))
              .collect(ImmutableSet.toImmutableSet()));

  private final ImmutableSet<String> nouns;

  private FigureNouns(ImmutableSet<String> nouns) {
    this.nouns = nouns;
  }

  /** The nouns of the lexicon. */
  public static FigureNouns english() {
    return ENGLISH;
  }

  /** True for a noun in lower case, in the singular or with a plural "s". */
  public boolean contains(String noun) {
    boolean plural = noun.endsWith("s") && nouns.contains(noun.substring(0, noun.length() - 1));
    return plural || nouns.contains(noun);
  }
}
