package org.crosscheck.extraction.quotation;

import static org.crosscheck.model.Require.that;
import static org.crosscheck.model.Require.visible;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.Polarity;

/**
 * One act of reporting in a sentence: a cue, who it makes speak, and what they say. Offsets count
 * in the sentence's part.
 *
 * @param cue the reporting words
 * @param source the words for whoever speaks, beside the cue; absent where the sentence names
 *     nobody
 * @param contents what is said, one piece or, around a cue in the middle, two
 * @param spoken true when the source stands for it: says, believes or estimates it; false for what
 *     it wants or knows
 * @param modality what the cue says of how firm it is
 * @param negators the words by which the cue denies the content or is itself negated; an odd number
 *     of them negates the content
 * @param rule the rule that read it
 */
record Speech(
    Span cue,
    Optional<Span> source,
    ImmutableList<Span> contents,
    boolean spoken,
    Optional<Modality> modality,
    ImmutableList<Span> negators,
    String rule) {
  Speech {
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(source, "source");
    that(!contents.isEmpty(), "a speech needs content", cue);
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(negators, "negators");
    visible(rule, "rule");
  }

  /** True when the source gives a figure alone, and so no words that could be quoted. */
  boolean isFigure() {
    return rule.equals(FigureCues.RULE);
  }

  Speech withContents(ImmutableList<Span> newContents) {
    return new Speech(cue, source, newContents, spoken, modality, negators, rule);
  }

  Polarity polarity() {
    return negators.size() % 2 == 1 ? Polarity.NEGATED : Polarity.AFFIRMED;
  }
}
