package org.crosscheck.extraction.time.grammar;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/**
 * What the rules of a grammar need a sentence to have, wherever it stands: a month, "ago". Most
 * rules need something that most sentences lack. Equal needs have one number, so that a sentence is
 * asked once for each; sets of needs are bits by that number.
 */
public final class Needs {
  private static final int KINDS = Integer.SIZE;

  private final int longs;
  private final Map<String, long[]> byLiteral = new HashMap<>();
  private final long[][] byKind;
  private final IdentityHashMap<Rule, long[]> byRule = new IdentityHashMap<>();

  /** By the identity of the lists, which a group keeps. */
  private final IdentityHashMap<List<Rule>, long[][]> byList = new IdentityHashMap<>();

  /**
   * The needs of all rules that are ever tried.
   *
   * @param rules with their groups complete
   */
  public Needs(Iterable<Rule> rules) {
    Map<Symbol.Starts, Integer> numbers = new LinkedHashMap<>();
    for (Rule rule : rules) {
      needs(rule).forEach(need -> numbers.computeIfAbsent(need, key -> numbers.size()));
    }
    longs = (numbers.size() + Long.SIZE - 1) / Long.SIZE;
    byKind = new long[KINDS][longs];
    numbers.forEach(this::index);
    for (Rule rule : rules) {
      long[] own = new long[longs];
      needs(rule).forEach(need -> set(own, numbers.get(need)));
      byRule.put(rule, own);
    }
  }

  /** What every sentence has is no need. */
  private static Iterable<Symbol.Starts> needs(Rule rule) {
    return Iterables.filter(rule.pattern().needs(), need -> !need.isOpen());
  }

  private void index(Symbol.Starts need, int number) {
    for (String literal : need.literals()) {
      set(byLiteral.computeIfAbsent(literal, key -> new long[longs]), number);
    }
    for (int kind = 0; kind < KINDS; kind++) {
      if ((need.mask() & (1 << kind)) != 0) {
        set(byKind[kind], number);
      }
    }
  }

  private static void set(long[] bits, int number) {
    bits[number / Long.SIZE] |= 1L << (number % Long.SIZE);
  }

  /** The needs that some word meets. */
  long[] metBy(Words words) {
    long[] met = new long[longs];
    int kinds = 0;
    for (Word word : words.all()) {
      kinds |= word.mask();
      long[] needs = byLiteral.get(word.lower());
      if (needs != null) {
        addAll(met, needs);
      }
    }
    for (int kind = 0; kind < KINDS; kind++) {
      if ((kinds & (1 << kind)) != 0) {
        addAll(met, byKind[kind]);
      }
    }
    return met;
  }

  private static void addAll(long[] met, long[] more) {
    for (int i = 0; i < met.length; i++) {
      met[i] |= more[i];
    }
  }

  /** Those of a group's rules for which nothing that they need is missing. */
  List<Rule> possible(List<Rule> rules, long[] met) {
    long[][] needs = byList.computeIfAbsent(rules, this::ofEach);
    List<Rule> possible = new ArrayList<>();
    for (int i = 0; i < needs.length; i++) {
      if (covers(met, needs[i])) {
        possible.add(rules.get(i));
      }
    }
    return possible;
  }

  private long[][] ofEach(List<Rule> rules) {
    return rules.stream().map(byRule::get).toArray(long[][]::new);
  }

  private static boolean covers(long[] met, long[] needs) {
    for (int i = 0; i < needs.length; i++) {
      if ((needs[i] & ~met[i]) != 0) {
        return false;
      }
    }
    return true;
  }
}
