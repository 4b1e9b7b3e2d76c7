package org.crosscheck.extraction.time.words;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/** The words of one sentence, in order. */
public record Words(ImmutableList<Word> all) {
  public Words {
    Objects.requireNonNull(all, "words");
  }

  public int size() {
    return all.size();
  }

  public Word get(int index) {
    return all.get(index);
  }

  public boolean has(int index) {
    return index >= 0 && index < all.size();
  }

  /** True when the word at {@code index} exists and reads so. */
  public boolean is(int index, String lower) {
    return has(index) && all.get(index).is(lower);
  }

  public boolean is(int index, Category category) {
    return has(index) && all.get(index).is(category);
  }

  public boolean glued(int index) {
    return has(index) && all.get(index).glued();
  }
}
