package org.crosscheck.extraction.quotation;

import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.quotation.NounPhrases.Range;
import org.crosscheck.extraction.quotation.ReportingVerb.Takes;

/** Reads speech from reporting verbs: before, behind and in the middle of what is said. */
final class VerbCues {
  private static final int LONGEST_CUE = 16;

  private final ReportingVerbs verbs = ReportingVerbs.english();
  private final Complements complements = new Complements();
  private final ClauseEnds ends = new ClauseEnds();

  List<Speech> in(Clause clause) {
    return new CueScan(clause, complements, ends).run();
  }

  /**
   * The speaker of a sentence that is nothing but a cue, for what stands before it: "Lind went
   * on.", "asked the mayor of Ghent."
   */
  Optional<Range> leading(Clause clause) {
    for (int i = 0; i < Math.min(clause.size(), LONGEST_CUE); i++) {
      Optional<ReportingVerb> verb =
          verbs.ofForm(clause.word(i)).filter(v -> v.group() != ReportingVerb.Group.MANNER);
      if (clause.isQuoted(i)) {
        return Optional.empty();
      }
      if (verb.isPresent() && clause.isVerbLike(i)) {
        boolean alone =
            verb.get().takes(Takes.QUOTE) && complements.after(clause, verb.get(), i + 1).isEmpty();
        Optional<Range> subject =
            i == 0
                ? NounPhraseAhead.startingAt(clause, 1)
                : PhraseBeforeVerb.before(clause, VerbGroup.at(clause, i).from());
        return alone || i == 0 ? subject.filter(range -> range.from() <= 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
