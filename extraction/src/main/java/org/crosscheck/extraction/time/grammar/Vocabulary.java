package org.crosscheck.extraction.time.grammar;

import java.util.IdentityHashMap;
import java.util.List;
import org.crosscheck.extraction.time.words.Words;

/** Which rules the words of one sentence leave possible. The others are not tried there at all. */
final class Vocabulary {
  private final Needs needs;
  private final long[] met;

  /** By the identity of the lists, which a group keeps. */
  private final IdentityHashMap<List<Rule>, List<Rule>> possible = new IdentityHashMap<>();

  Vocabulary(Words words, Needs needs) {
    this.needs = needs;
    this.met = needs.metBy(words);
  }

  List<Rule> possible(List<Rule> rules) {
    return possible.computeIfAbsent(rules, all -> needs.possible(all, met));
  }
}
