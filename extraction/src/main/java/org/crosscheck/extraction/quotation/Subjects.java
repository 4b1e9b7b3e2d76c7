package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.quotation.NounPhrases.Range;
import org.crosscheck.extraction.quotation.ReportingVerb.Takes;

/** Finds whom the reporting verbs of one sentence make speak. */
final class Subjects {
  private static final int LONGEST_LEAD = 6;
  private static final ImmutableSet<String> OBJECTS =
      ImmutableSet.of("him", "her", "them", "me", "us", "it");

  private final ReportingVerbs verbs = ReportingVerbs.english();
  private final Clause clause;

  Subjects(Clause clause) {
    this.clause = clause;
  }

  /** A participle right behind a noun belongs to that noun alone: "a story saying that ...". */
  Optional<Range> of(VerbGroup group) {
    Optional<Range> subject =
        group.isParticiple()
            ? NounPhrases.chunkEndingAt(clause, group.verb() - 1)
            : PhraseBeforeVerb.before(clause, group.from());
    return subject.map(this::fromQuotation);
  }

  /** A subject that follows a quotation begins where the quotation ends, whatever its tags. */
  private Range fromQuotation(Range subject) {
    int from = subject.from();
    while (from > 0 && subject.from() - from < LONGEST_LEAD && !clause.isQuoted(from - 1)) {
      if (verbs.ofForm(clause.word(from - 1)).isPresent()
          || clause.isPunctuation(from - 1)
          || clause.is(from - 1, Tag.AUX, Tag.SCONJ, Tag.ADP)) {
        return subject;
      }
      from--;
    }
    return clause.isQuoted(from - 1) ? new Range(from, subject.to()) : subject;
  }

  /** "said the minister" after what is said. */
  Optional<Range> inverted(VerbGroup group, ReportingVerb reporting) {
    int verb = group.verb();
    boolean quote = clause.isQuoted(lastBefore(verb));
    boolean after = clause.isQuoted(verb - 1) || clause.isComma(verb - 1);
    if (!after || group.from() != verb || !reporting.takes(Takes.QUOTE)) {
      return Optional.empty();
    }
    boolean hearer = reporting.group() == ReportingVerb.Group.TELL;
    if (!quote && (hearer || PhraseBeforeVerb.before(clause, verb).isPresent())) {
      return Optional.empty();
    }
    boolean owner = clause.word(verb + 1).equals("her") && clause.is(verb + 2, Tag.NOUN, Tag.ADJ);
    if (clause.word(verb).endsWith("ing") || OBJECTS.contains(clause.word(verb + 1)) && !owner) {
      return Optional.empty();
    }
    return NounPhraseAhead.startingAt(clause, verb + 1)
        .filter(range -> !clause.is(range.to(), Tag.VERB, Tag.AUX))
        .filter(range -> !clause.isCalendar(verb + 1))
        .map(range -> Appositions.named(clause, range).orElse(range));
  }

  /** The subject of a participle or of a second verb: that of the verb before. */
  Optional<Range> controller(VerbGroup verbGroup, Optional<Range> lastSource) {
    int group = verbGroup.from();
    boolean joined = clause.isComma(group - 1) || clause.is(group - 1, Tag.CCONJ);
    if (lastSource.isPresent() && joined) {
      return lastSource;
    }
    boolean apart = clause.isComma(group - 1) || followsParticiple(verbGroup);
    if (!joined || verbGroup.isParticiple() && !apart) {
      return Optional.empty();
    }
    for (int i = 0; i < group; i++) {
      if (clause.is(i, Tag.VERB, Tag.AUX) && !clause.isQuoted(i)) {
        Optional<Range> subject = PhraseBeforeVerb.before(clause, VerbGroup.at(clause, i).from());
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /** ", offering help and saying": the conjunction joins two participles behind a comma. */
  private boolean followsParticiple(VerbGroup verbGroup) {
    int group = verbGroup.from();
    boolean speaks =
        verbs.ofForm(clause.word(verbGroup.verb())).filter(v -> v.takes(Takes.QUOTE)).isPresent();
    if (!speaks) {
      return false;
    }
    for (int i = group - 2; i > 0 && clause.is(group - 1, Tag.CCONJ); i--) {
      boolean participle = clause.is(i, Tag.VERB) && clause.word(i).endsWith("ing");
      if (participle && clause.isComma(i - 1)) {
        return true;
      }
      if (clause.is(i, Tag.AUX) || clause.isQuoted(i)) {
        return false;
      }
    }
    return false;
  }

  /** The last token before {@code i} that is no comma. */
  int lastBefore(int i) {
    return clause.isComma(i - 1) && !clause.isQuoted(i - 1) ? i - 2 : i - 1;
  }
}
