package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.quotation.NounPhrases.Range;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Modality;

/** How firmly a reporting verb lets its content stand, and what denies it. */
final class CueForce {
  /** Hyponyms of WordNet's court#1 and judge#1 that stand alone as a subject. */
  private static final ImmutableSet<String> COURTS =
      ImmutableSet.of(
          "court", "judge", "judges", "tribunal", "jury", "jurors", "magistrate", "magistrates");

  private final Clause clause;

  CueForce(Clause clause) {
    this.clause = clause;
  }

  /** A denial negates what it denies; a negated cue turns that round. */
  ImmutableList<Span> negators(ReportingVerb verb, int i) {
    ImmutableList.Builder<Span> negators = ImmutableList.builder();
    VerbGroup.at(clause, i).negations().forEach(not -> negators.add(clause.span(not, not + 1)));
    if (verb.group() == ReportingVerb.Group.DENY) {
      negators.add(clause.span(i, i + 1));
    }
    return negators.build();
  }

  /** What a court orders is done by its saying so; who does not deny a thing denies nothing. */
  Optional<Modality> modality(ReportingVerb verb, int i, Optional<Range> source) {
    boolean denies = verb.group() == ReportingVerb.Group.DENY;
    boolean undone = denies && !VerbGroup.at(clause, i).negations().isEmpty();
    return undone || source.filter(this::isCourt).isPresent() ? Optional.empty() : verb.modality();
  }

  private boolean isCourt(Range source) {
    for (int i = source.from(); i < source.to(); i++) {
      if (COURTS.contains(clause.word(i))) {
        return true;
      }
    }
    return false;
  }
}
