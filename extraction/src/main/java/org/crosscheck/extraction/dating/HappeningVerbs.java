package org.crosscheck.extraction.dating;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quotation.ReportingVerbs;

/** Which verbs name a happening by themselves, and which leave it to their noun. */
final class HappeningVerbs {
  private final ReportingVerbs reporting = ReportingVerbs.english();
  private final ImmutableSetMultimap<String, String> byKind;

  HappeningVerbs() {
    ImmutableSetMultimap.Builder<String, String> kinds = ImmutableSetMultimap.builder();
    for (Lexicon.Row row : Lexicon.load("en/dating/happening-verbs.tsv").rows()) {
      kinds.putAll(row.get("kind"), row.list("verbs"));
    }
    this.byKind = kinds.build();
  }

  private ImmutableSet<String> of(String kind) {
    return byKind.get(kind);
  }

  /** "Hold" of "hold a vote". */
  boolean isLight(String lemma) {
    return of("light").contains(lemma);
  }

  /** "Scheduled" of "the vote is scheduled for", "take place". */
  boolean isEmpty(String lemma) {
    return of("occur").contains(lemma) || of("schedule").contains(lemma);
  }

  boolean isFinish(String lemma) {
    return of("finish").contains(lemma);
  }

  boolean isState(String lemma) {
    return of("still").contains(lemma);
  }

  /** "Out" of "broke out": with it the verb means something else. */
  boolean isParticle(String word) {
    return of("particle").contains(word);
  }

  /** A verb of speech, thought or will, whose day is that of the words and not of what they say. */
  boolean isOfWords(String form, String lemma) {
    return reporting.isForm(form) && !of("deed").contains(lemma);
  }
}
