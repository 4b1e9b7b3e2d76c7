package org.crosscheck.reporting.classroom;

import static org.crosscheck.model.report.DiscrepancyKind.ATTRIBUTION_CONFLICT;
import static org.crosscheck.model.report.DiscrepancyKind.BOUND_DIFFERS;
import static org.crosscheck.model.report.DiscrepancyKind.CORROBORATION;
import static org.crosscheck.model.report.DiscrepancyKind.HEADLINE_BODY_MISMATCH;
import static org.crosscheck.model.report.DiscrepancyKind.PARAPHRASE_MISMATCH;
import static org.crosscheck.model.report.DiscrepancyKind.PRECISION_DIFFERS;
import static org.crosscheck.model.report.DiscrepancyKind.QUALIFIER_DROPPED;
import static org.crosscheck.model.report.DiscrepancyKind.QUOTE_MEANING_CHANGED;
import static org.crosscheck.model.report.DiscrepancyKind.QUOTE_VARIANT;
import static org.crosscheck.model.report.DiscrepancyKind.SOURCES_DIFFER;
import static org.crosscheck.model.report.DiscrepancyKind.SOURCE_CHAIN_DIFFERS;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.crosscheck.model.report.DiscrepancyKind;

/** What a class is asked to do with a finding, and which kinds of finding it is asked about. */
enum ExerciseType {
  SPOT_THE_CHANGED_HEDGE(
      "Spot the changed hedge",
      "Find the passage in each article. Copy the words with the figure, and underline the words that"
          + " make it firmer or softer. What would a reader of one article believe that a reader of"
          + " the other would not?",
      ImmutableSet.of(BOUND_DIFFERS, QUALIFIER_DROPPED, PRECISION_DIFFERS)),
  TRACE_THE_ORIGIN(
      "Trace the origin",
      "For each article, write down who is said to know this, from the nearest source back to the"
          + " first. Do the articles rest on the same origin, or on different ones?",
      ImmutableSet.of(SOURCES_DIFFER, SOURCE_CHAIN_DIFFERS, CORROBORATION)),
  COMPARE_THE_QUOTATIONS(
      "Compare the quotations",
      "Find the quotation in each article. Mark every word that stands in one of them only. Does the"
          + " difference change what was said, how firmly, or neither?",
      ImmutableSet.of(
          QUOTE_VARIANT, QUOTE_MEANING_CHANGED, ATTRIBUTION_CONFLICT, PARAPHRASE_MISMATCH)),
  HEADLINE_AGAINST_BODY(
      "Headline against body",
      "Compare the headline with the text below it. What does the headline promise that the text does"
          + " not say in the same way? Write a headline that the text bears out.",
      ImmutableSet.of(HEADLINE_BODY_MISMATCH)),
  SORT_INTO_LANES(
      "Sort into lanes",
      "Each row shows two passages on one matter. Write beside it: conflict (somebody should check),"
          + " nuance (readers get two pictures), noise (harmless), not comparable (they are about"
          + " different things), or agreement. Two of you do this apart, in the agreement workbook.",
      Sets.immutableEnumSet(ImmutableSet.copyOf(DiscrepancyKind.values())));

  private final String title;
  private final String task;
  private final ImmutableSet<DiscrepancyKind> kinds;

  ExerciseType(String title, String task, ImmutableSet<DiscrepancyKind> kinds) {
    this.title = title;
    this.task = task;
    this.kinds = kinds;
  }

  String title() {
    return title;
  }

  String task() {
    return task;
  }

  boolean isAbout(DiscrepancyKind kind) {
    return kinds.contains(kind);
  }
}
