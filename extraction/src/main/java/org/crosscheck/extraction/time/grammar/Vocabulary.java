package org.crosscheck.extraction.time.grammar;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/**
 * Which words and which kinds of words a sentence has, wherever they stand. Most rules need a word
 * that most sentences lack (a month, "ago"), and are not tried there at all.
 */
final class Vocabulary {
  private final Set<String> literals = new HashSet<>();
  private final int mask;

  /** By the identity of the lists, which a group keeps. */
  private final IdentityHashMap<List<Rule>, List<Rule>> possible = new IdentityHashMap<>();

  Vocabulary(Words words) {
    int all = 0;
    for (Word word : words.all()) {
      literals.add(word.lower());
      all |= word.mask();
    }
    mask = all;
  }

  List<Rule> possible(List<Rule> rules) {
    return possible.computeIfAbsent(
        rules, all -> all.stream().filter(rule -> allows(rule.pattern().needs())).toList());
  }

  private boolean allows(List<Symbol.Starts> needs) {
    for (Symbol.Starts need : needs) {
      if ((need.mask() & mask) == 0 && Collections.disjoint(need.literals(), literals)) {
        return false;
      }
    }
    return true;
  }
}
