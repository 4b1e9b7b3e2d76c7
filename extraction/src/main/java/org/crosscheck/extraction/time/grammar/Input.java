package org.crosscheck.extraction.time.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Situation;
import org.crosscheck.extraction.time.words.Words;

/** One sentence being read, in its situation. Remembers what each symbol read where. */
public final class Input {
  private final Words words;
  private final Situation situation;
  private final Vocabulary vocabulary;
  private final Map<Symbol, Map<Integer, Optional<Symbol.Found>>> known = new HashMap<>();

  /**
   * A sentence before anything in it is read.
   *
   * @param needs those of all rules that will be tried
   */
  public Input(Words words, Situation situation, Needs needs) {
    this(words, situation, new Vocabulary(words, needs));
  }

  private Input(Words words, Situation situation, Vocabulary vocabulary) {
    this.words = words;
    this.situation = situation;
    this.vocabulary = vocabulary;
  }

  /** The same sentence after something in it changed how the rest is to be taken. */
  public Input in(Situation other) {
    return new Input(words, other, vocabulary);
  }

  public Words words() {
    return words;
  }

  public Situation situation() {
    return situation;
  }

  /** Those of the rules that have all their words somewhere in the sentence. */
  List<Rule> possible(List<Rule> rules) {
    return vocabulary.possible(rules);
  }

  /** What the symbol reads at a word; worked out once, for many rules ask for it. */
  Optional<Symbol.Found> read(Symbol symbol, int index) {
    Map<Integer, Optional<Symbol.Found>> ofSymbol =
        known.computeIfAbsent(symbol, key -> new HashMap<>());
    Optional<Symbol.Found> before = ofSymbol.get(index);
    if (before != null) {
      return before;
    }
    ofSymbol.put(index, Optional.empty()); // so that a rule which starts with its own group ends
    Optional<Symbol.Found> found = symbol.read(this, index);
    ofSymbol.put(index, found);
    return found;
  }
}
