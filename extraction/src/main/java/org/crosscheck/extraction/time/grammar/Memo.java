package org.crosscheck.extraction.time.grammar;

import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * What symbols read at the words near by, for many rules ask the same of a word. It goes back
 * {@value Readings#WORDS} words, farther than any rule looks; what was read before is read anew.
 * One instance serves all sentences of a thread, and makes nothing for a sentence: what was read
 * under an earlier stamp does not count.
 */
public final class Memo {
  private final IdentityHashMap<Symbol, Readings> bySymbol = new IdentityHashMap<>();
  private long last;

  /** A stamp under which nothing has been read yet. */
  long nextStamp() {
    last++;
    return last;
  }

  Readings of(Symbol symbol) {
    return bySymbol.computeIfAbsent(symbol, key -> new Readings());
  }

  /** What one symbol read. A word takes the place of the one that stands {@link #WORDS} before. */
  static final class Readings {
    private static final int WORDS = 128;

    private final long[] stamps = new long[WORDS];
    private final int[] indexes = new int[WORDS];
    private final Object[] found = new Object[WORDS];

    boolean has(int index, long stamp) {
      int place = index % WORDS;
      return stamps[place] == stamp && indexes[place] == index;
    }

    @SuppressWarnings("unchecked") // only put writes there
    Optional<Symbol.Found> get(int index) {
      return (Optional<Symbol.Found>) found[index % WORDS];
    }

    void put(int index, long stamp, Optional<Symbol.Found> reading) {
      int place = index % WORDS;
      stamps[place] = stamp;
      indexes[place] = index;
      found[place] = reading;
    }
  }
}
