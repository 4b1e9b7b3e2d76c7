package org.crosscheck.extraction.quotation;

import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.attribution.FigureNouns;
import org.crosscheck.extraction.quotation.Complements.Content;
import org.crosscheck.extraction.quotation.NounPhrases.Range;

/** Subjects that speak without a mouth: reports, polls and figures that show or find something. */
final class DocumentSubjects {
  private final FigureNouns figures = FigureNouns.english();
  private final Clause clause;
  private final ClauseEnds ends;

  DocumentSubjects(Clause clause, ClauseEnds ends) {
    this.clause = clause;
    this.ends = ends;
  }

  /** "Police figures show": things that are seen show much that nobody says. */
  boolean contain(Range subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      boolean head = i == subject.to() - 1 || !clause.is(i + 1, Tag.NOUN, Tag.PROPN);
      if (head && (NounClauses.isDocument(clause.word(i)) || figures.contains(clause.word(i)))) {
        return true;
      }
    }
    return false;
  }

  /** "The review found no fault", "the poll found 51 per cent in favour": what a document has. */
  Optional<Content> found(ReportingVerb verb, int i) {
    boolean object = clause.is(i + 1, Tag.DET, Tag.NOUN, Tag.ADJ, Tag.NUM);
    return verb.verb().equals("find") && object
        ? Optional.of(new Content(i + 1, ends.ofPhrase(clause, i + 1)))
        : Optional.empty();
  }
}
