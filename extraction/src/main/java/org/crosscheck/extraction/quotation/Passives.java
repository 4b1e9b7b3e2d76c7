package org.crosscheck.extraction.quotation;

import java.util.Optional;
import org.crosscheck.extraction.quotation.Complements.Content;
import org.crosscheck.extraction.quotation.NounPhrases.Range;
import org.crosscheck.extraction.quotation.ReportingVerb.Takes;
import org.crosscheck.extraction.wordnet.NounClass;

/**
 * Speech in the passive: "is expected to ...", "it was reported that ...", "first reported by X".
 */
final class Passives {
  private static final NounClass PERIODS = NounClass.below("time period#1");

  private final Clause clause;
  private final ClauseEnds ends;

  Passives(Clause clause, ClauseEnds ends) {
    this.clause = clause;
    this.ends = ends;
  }

  /**
   * What is said.
   *
   * @param rule "passive-cue" where a clause or an infinitive follows, "said-by" where the subject
   *     is what somebody said
   * @param agent by whom
   */
  record Passive(String rule, Optional<Range> agent, Content content) {}

  /** What the verb of a passive group makes said; nothing where it has neither clause nor agent. */
  Optional<Passive> at(VerbGroup group, ReportingVerb verb) {
    int i = group.verb();
    Optional<Range> agent =
        clause.word(i + 1).equals("by")
            ? NounPhraseAhead.startingAt(clause, i + 2).filter(range -> !isTime(range))
            : Optional.empty();
    int next = agent.map(Range::to).orElse(i + 1);
    boolean opens = clause.word(next).equals("to") || clause.word(next).equals("that");
    if (opens && verb.takes(Takes.THAT) && verb.group() != ReportingVerb.Group.TELL) {
      Content content = new Content(next, ends.ofClause(clause, next));
      return Optional.of(new Passive("passive-cue", agent, content));
    }
    boolean speaker = clause.word(next).equals("as") && clause.word(next + 1).equals("saying");
    return agent.isEmpty() || speaker
        ? Optional.empty()
        : PhraseBeforeVerb.before(clause, group.from())
            .map(this::withoutRelative)
            .filter(said -> said.to() > said.from())
            .map(said -> new Passive("said-by", agent, new Content(said.from(), said.to())));
  }

  /** "The plan" of "the plan, which was reported by Reuters". */
  private Range withoutRelative(Range said) {
    int to = said.to();
    while (to > said.from()
        && (clause.isComma(to - 1)
            || clause.word(to - 1).equals("which")
            || clause.word(to - 1).equals("who"))) {
      to--;
    }
    return new Range(said.from(), to);
  }

  /** "Is expected by the summer": nobody expects it. */
  private boolean isTime(Range phrase) {
    return PERIODS.contains(clause.word(phrase.to() - 1));
  }
}
