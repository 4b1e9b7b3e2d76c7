package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.lexicon.Lexicon;

/** Words before "to" or "for" that look ahead, by what they may stand before. */
final class AheadForms {
  private AheadForms() {}

  static ImmutableSet<String> of(String kind) {
    return Lexicon.load("en/time/ahead-forms.tsv").rows().stream()
        .filter(row -> row.get("kind").equals(kind))
        .flatMap(row -> row.list("forms").stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
