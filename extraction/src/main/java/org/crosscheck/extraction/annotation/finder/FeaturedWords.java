package org.crosscheck.extraction.annotation.finder;

import static org.crosscheck.model.Require.that;

import com.google.common.collect.ImmutableList;
import org.crosscheck.extraction.annotation.maxent.FeatureName;

/**
 * The words of one sentence and what speaks for or against each being part of a name.
 *
 * @param words as written
 * @param features of each word, two at least; none for a word that can be no part of a name
 */
public record FeaturedWords(
    ImmutableList<String> words, ImmutableList<ImmutableList<FeatureName>> features) {
  public FeaturedWords {
    that(words.size() == features.size(), "every word needs its features", words);
    that(
        features.stream().allMatch(own -> own.isEmpty() || own.size() > 1),
        "a word has no feature or two at least",
        features);
  }
}
