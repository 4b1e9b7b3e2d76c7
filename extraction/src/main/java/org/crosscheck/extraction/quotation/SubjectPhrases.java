package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;

/** Finds the subject of any verb, as the cues of quotations find whom they make speak. */
public final class SubjectPhrases {
  private SubjectPhrases() {}

  /**
   * The tokens of the phrase that ends before a verb group, appositions and times between passed
   * over, closed below and open above.
   *
   * @param tags one a token
   * @param verb the first token of the verb group
   */
  public static Optional<Range<Integer>> before(
      Sentence sentence, ImmutableList<Tag> tags, int verb) {
    return PhraseBeforeVerb.before(new Clause(sentence, ImmutableList.of(), tags), verb)
        .map(range -> Range.closedOpen(range.from(), range.to()));
  }
}
