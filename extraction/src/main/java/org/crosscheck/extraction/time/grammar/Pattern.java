package org.crosscheck.extraction.time.grammar;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A sequence of words written as text. Small letters and marks stand for themselves, {@code a|b}
 * for either; CAPITALS name a symbol; {@code name:} captures what follows it; {@code ^} asks that
 * no white space stands before the word; {@code ( … | … )} groups and {@code ?} makes the part
 * before it optional; a backslash takes a mark as it is: {@code month:MONTH .? day:DAY ,?
 * year:YEAR}. A pattern that matches takes as many optional parts as it can.
 */
public final class Pattern {
  private final Node root;

  /** Worked out when first asked for, since a group goes on growing while it is named. */
  private final Supplier<ImmutableList<Symbol.Starts>> needs;

  private Pattern(Node root) {
    this.root = root;
    this.needs = Suppliers.memoize(root::needs);
  }

  /**
   * The pattern that a text describes.
   *
   * @param symbols the symbol of a name
   * @throws IllegalArgumentException names the pattern and what is wrong with it
   */
  public static Pattern parse(String text, Function<String, Symbol> symbols) {
    return new Pattern(new PatternParser(text, symbols).parse());
  }

  /** A match and the word after it. */
  record Match(int end, Captures captures) {}

  Optional<Match> at(Input input, int index) {
    Captures captures = new Captures(index);
    int[] end = new int[1];
    boolean matched =
        root.match(
            input,
            index,
            captures,
            next -> {
              end[0] = next;
              return next > index;
            });
    return matched ? Optional.of(new Match(end[0], captures)) : Optional.empty();
  }

  /** For each part that no match leaves out, the words that it can start with. */
  ImmutableList<Symbol.Starts> needs() {
    return needs.get();
  }

  Symbol.Starts starts() {
    return root.starts();
  }
}
