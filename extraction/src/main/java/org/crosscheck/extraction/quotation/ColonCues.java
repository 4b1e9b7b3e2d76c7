package org.crosscheck.extraction.quotation;

import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.name.NameTags;
import org.crosscheck.extraction.quotation.NounPhrases.Range;
import org.crosscheck.model.article.Span;

/**
 * Finds who announces a quotation after a colon, in its own sentence or at the end of the paragraph
 * before: "She had one answer: ...", "Lind: ...".
 */
final class ColonCues {
  private final String text;
  private final List<Sentence> sentences;
  private final NameTags tags;

  ColonCues(String text, List<Sentence> sentences, NameTags tags) {
    this.text = text;
    this.sentences = sentences;
    this.tags = tags;
  }

  Optional<Span> speakerBefore(Quoted quoted, List<Quoted> marks) {
    int colon = quoted.span().start() - 1;
    while (colon > 0 && Character.isWhitespace(text.charAt(colon))) {
      colon--;
    }
    if (colon < 1 || text.charAt(colon) != ':') {
      return Optional.empty();
    }
    int at = colon;
    return sentences.stream()
        .filter(sentence -> sentence.span().contains(at))
        .findFirst()
        .flatMap(sentence -> subject(sentence, marks, at));
  }

  /** The subject of the first verb before the colon, or what stands before it without a verb. */
  private Optional<Span> subject(Sentence sentence, List<Quoted> marks, int colon) {
    List<Quoted> here =
        marks.stream().filter(mark -> mark.span().overlaps(sentence.span())).toList();
    Clause clause = new Clause(sentence, here, tags.in(sentence));
    int end = sentence.tokenAt(colon);
    for (int i = 0; i < end; i++) {
      if (clause.is(i, Tag.VERB, Tag.AUX) && !clause.isQuoted(i)) {
        return PhraseBeforeVerb.before(clause, i).map(range -> span(clause, range));
      }
    }
    return NounPhrases.endingAt(clause, end - 1).map(range -> span(clause, range));
  }

  private static Span span(Clause clause, Range range) {
    return clause.span(range.from(), range.to());
  }
}
