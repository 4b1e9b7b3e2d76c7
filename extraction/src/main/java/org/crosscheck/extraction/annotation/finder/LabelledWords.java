package org.crosscheck.extraction.annotation.finder;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/**
 * A sentence whose names are known, to learn from.
 *
 * @param sentence its words and their features
 * @param names the names, none within another
 */
public record LabelledWords(FeaturedWords sentence, ImmutableList<NamedWords> names) {
  public LabelledWords {
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(names, "names");
  }
}
