package org.crosscheck.extraction.time.grammar;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/**
 * What the rules of a grammar need a sentence to have, wherever it stands: a month, "ago". Most
 * rules need something that most sentences lack. Equal needs have one number, so that a sentence is
 * asked once for each.
 */
public final class Needs {
  private final List<Integer> masks = new ArrayList<>();
  private final ImmutableListMultimap<String, Integer> byLiteral;
  private final IdentityHashMap<Rule, List<Integer>> byRule = new IdentityHashMap<>();

  /**
   * The needs of all rules that are ever tried.
   *
   * @param rules with their groups complete
   */
  public Needs(Iterable<Rule> rules) {
    Map<Symbol.Starts, Integer> numbers = new LinkedHashMap<>();
    for (Rule rule : rules) {
      List<Integer> own = new ArrayList<>();
      for (Symbol.Starts need : rule.pattern().needs()) {
        own.add(numbers.computeIfAbsent(need, key -> numbers.size()));
      }
      byRule.put(rule, own);
    }
    ImmutableListMultimap.Builder<String, Integer> literals = ImmutableListMultimap.builder();
    numbers.forEach(
        (need, number) -> {
          masks.add(need.mask());
          need.literals().forEach(literal -> literals.put(literal, number));
        });
    byLiteral = literals.build();
  }

  /** The numbers of the needs that some word meets. */
  BitSet metBy(Words words) {
    BitSet met = new BitSet(masks.size());
    int kinds = 0;
    for (Word word : words.all()) {
      kinds |= word.mask();
      byLiteral.get(word.lower()).forEach(met::set);
    }
    for (int i = 0; i < masks.size(); i++) {
      if ((masks.get(i) & kinds) != 0) {
        met.set(i);
      }
    }
    return met;
  }

  /** Whether nothing that a rule needs is missing. */
  boolean allow(Rule rule, BitSet met) {
    for (int need : byRule.get(rule)) {
      if (!met.get(need)) {
        return false;
      }
    }
    return true;
  }
}
