package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.lexicon.Lexicon;

/** The past forms of irregular verbs that are not also present forms or other words. */
final class PastForms {
  private static final ImmutableSet<String> FORMS =
      Lexicon.load("en/time/past-forms.tsv").rows().stream()
          .flatMap(row -> row.list("forms").stream())
          .collect(ImmutableSet.toImmutableSet());

  private PastForms() {}

  static boolean contains(String lower) {
    return FORMS.contains(lower);
  }
}
