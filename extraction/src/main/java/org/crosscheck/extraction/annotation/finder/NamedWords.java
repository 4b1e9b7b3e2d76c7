package org.crosscheck.extraction.annotation.finder;

import static org.crosscheck.model.Require.that;
import static org.crosscheck.model.Require.visible;

/**
 * Words of a sentence that are one name.
 *
 * @param first the index of the first word
 * @param end the index behind the last
 * @param type what it names, as the training data calls it
 */
public record NamedWords(int first, int end, String type) {
  public NamedWords {
    that(first >= 0 && first < end, "a name needs a word: first must be < end", first + ".." + end);
    visible(type, "type");
  }
}
