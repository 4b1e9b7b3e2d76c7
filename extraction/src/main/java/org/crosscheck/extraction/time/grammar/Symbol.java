package org.crosscheck.extraction.time.grammar;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Word;

/** Something that a pattern can name in capitals: a kind of word, or a group of rules. */
public interface Symbol {
  /**
   * What was found, and the word after it.
   *
   * @param value never null
   */
  record Found(int end, Object value) {}

  /** The longest reading that starts at {@code index}. */
  Optional<Found> read(Input input, int index);

  /** With which words a reading can start. */
  Starts starts();

  /** False where the words alone decide what is read. */
  boolean dependsOnSituation();

  /**
   * The words that something can start with.
   *
   * @param literals lower-case words
   * @param mask categories as bits of {@link org.crosscheck.extraction.time.words.Word#mask()}
   */
  record Starts(ImmutableSet<String> literals, int mask) {
    public static Starts of(ImmutableSet<String> literals, Category... categories) {
      int mask = 0;
      for (Category category : categories) {
        mask |= category.bit();
      }
      return new Starts(literals, mask);
    }

    /** True where neither words nor categories tell, so that every word may be one. */
    boolean isOpen() {
      return literals.isEmpty() && mask == 0;
    }

    boolean with(Word word) {
      return (word.mask() & mask) != 0 || literals.contains(word.lower()) || isOpen();
    }

    Starts and(Starts other) {
      return new Starts(
          ImmutableSet.<String>builder().addAll(literals).addAll(other.literals).build(),
          mask | other.mask);
    }
  }
}
