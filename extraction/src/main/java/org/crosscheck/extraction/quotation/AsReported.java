package org.crosscheck.extraction.quotation;

import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.quotation.Complements.Content;

/** What a clause with "as" reports: the main clause before or behind it. */
final class AsReported {
  private final Clause clause;
  private final ClauseEnds ends;

  AsReported(Clause clause, ClauseEnds ends) {
    this.clause = clause;
    this.ends = ends;
  }

  /**
   * "As the BBC reported last week, the port had closed".
   *
   * @param as where "as" may stand, before the subject
   * @param verb the reporting verb
   * @param free where the last speech ended
   */
  Optional<Content> around(int as, int verb, int free) {
    if (as < 0 || !clause.word(as).equals("as") || clause.isQuoted(as)) {
      return Optional.empty();
    }
    int comma = verb + 1;
    while (clause.has(comma) && !clause.isComma(comma)) {
      boolean adjunct = clause.isCalendar(comma) || !clause.is(comma, Tag.VERB, Tag.AUX, Tag.PRON);
      if (clause.isQuoted(comma) || !adjunct) {
        return Optional.empty();
      }
      comma++;
    }
    if (as == 0) {
      int from = comma + 1;
      return clause.has(from) && !clause.isQuoted(from)
          ? Optional.of(new Content(from, ends.ofClause(clause, from)))
          : Optional.empty();
    }
    boolean behind =
        clause.isComma(as - 1) && !clause.isComma(comma) && clause.hasVerb(free, as - 1);
    return behind ? Optional.of(new Content(free, as - 1)) : Optional.empty();
  }
}
