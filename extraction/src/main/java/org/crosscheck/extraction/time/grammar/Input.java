package org.crosscheck.extraction.time.grammar;

import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Situation;
import org.crosscheck.extraction.time.words.Words;

/** One sentence being read, in its situation. Remembers what each symbol read where. */
public final class Input {
  private final Words words;
  private final Situation situation;
  private final Vocabulary vocabulary;
  private final Memo memo;

  /** Under which words are remembered, whatever the situation. */
  private final long sentence;

  /** Under which times are remembered, which the situation decides. */
  private final long moment;

  /**
   * A sentence before anything in it is read.
   *
   * @param needs those of all rules that will be tried
   * @param memo of the thread
   */
  public Input(Words words, Situation situation, Needs needs, Memo memo) {
    this(words, situation, new Vocabulary(words, needs), memo, memo.nextStamp());
  }

  private Input(Words words, Situation situation, Vocabulary vocabulary, Memo memo, long sentence) {
    this.words = words;
    this.situation = situation;
    this.vocabulary = vocabulary;
    this.memo = memo;
    this.sentence = sentence;
    this.moment = memo.nextStamp();
  }

  /** The same sentence after something in it changed how the rest is to be taken. */
  public Input in(Situation other) {
    return new Input(words, other, vocabulary, memo, sentence);
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
    long stamp = symbol.dependsOnSituation() ? moment : sentence;
    Memo.Readings readings = memo.of(symbol);
    if (readings.has(index, stamp)) {
      return readings.get(index);
    }
    // So that a rule which starts with its own group ends.
    readings.put(index, stamp, Optional.empty());
    Optional<Symbol.Found> found = symbol.read(this, index);
    readings.put(index, stamp, found);
    return found;
  }
}
