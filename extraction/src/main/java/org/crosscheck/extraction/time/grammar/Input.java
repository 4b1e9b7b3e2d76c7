package org.crosscheck.extraction.time.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Situation;
import org.crosscheck.extraction.time.words.Words;

/** One sentence being read, in its situation. Remembers what each group of rules found where. */
public final class Input {
  private final Words words;
  private final Situation situation;
  private final Map<Symbol, Map<Integer, Optional<Symbol.Found>>> known = new HashMap<>();

  public Input(Words words, Situation situation) {
    this.words = words;
    this.situation = situation;
  }

  public Words words() {
    return words;
  }

  public Situation situation() {
    return situation;
  }

  Map<Integer, Optional<Symbol.Found>> knownOf(Symbol symbol) {
    return known.computeIfAbsent(symbol, key -> new HashMap<>());
  }
}
