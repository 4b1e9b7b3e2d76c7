package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.lexicon.Lexicon;

/** The verbs whose time only says when somebody spoke or thought. */
final class ReportingVerbs {
  private static final Lexicon LEXICON = Lexicon.load("en/quotation/reporting-verbs.tsv");
  private static final ImmutableSet<String> LEMMAS =
      LEXICON.rows().stream().map(row -> row.get("verb")).collect(ImmutableSet.toImmutableSet());
  private static final ImmutableSet<String> IRREGULAR =
      LEXICON.rows().stream()
          .flatMap(row -> row.list("forms").stream())
          .collect(ImmutableSet.toImmutableSet());

  private ReportingVerbs() {}

  static boolean contains(String lemma) {
    return LEMMAS.contains(lemma);
  }

  /** True for a form that can be told without tags: "said", "says", "announced", "noted". */
  static boolean isForm(String lower) {
    return IRREGULAR.contains(lower)
        || endsIn(lower, "s")
        || endsIn(lower, "ed")
        || endsIn(lower, "d");
  }

  private static boolean endsIn(String lower, String ending) {
    return lower.endsWith(ending)
        && LEMMAS.contains(lower.substring(0, lower.length() - ending.length()));
  }
}
