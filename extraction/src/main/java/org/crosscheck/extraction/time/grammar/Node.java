package org.crosscheck.extraction.time.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.IntPredicate;

/** A part of a compiled pattern. It tries its readings in order and goes on with {@code then}. */
sealed interface Node {
  boolean match(Input input, int index, Captures captures, IntPredicate then);

  /** With which words it can start; empty for something that may match nothing. */
  Symbol.Starts starts();

  boolean maybeEmpty();

  /** For each part that no match leaves out, the words that it can start with. */
  default ImmutableList<Symbol.Starts> needs() {
    return maybeEmpty() ? ImmutableList.of() : ImmutableList.of(starts());
  }

  /** One word out of several, optionally without white space before it. */
  record Literal(ImmutableSet<String> words, boolean glued, Optional<String> name) implements Node {
    @Override
    public boolean match(Input input, int index, Captures captures, IntPredicate then) {
      if (!input.words().has(index) || (glued && !input.words().glued(index))) {
        return false;
      }
      String word = input.words().get(index).lower();
      return words.contains(word) && capture(captures, name, word, then, index + 1);
    }

    @Override
    public Symbol.Starts starts() {
      return new Symbol.Starts(words, 0);
    }

    @Override
    public boolean maybeEmpty() {
      return false;
    }
  }

  /** A symbol, optionally without white space before it. */
  record Reference(Symbol symbol, boolean glued, Optional<String> name) implements Node {
    @Override
    public boolean match(Input input, int index, Captures captures, IntPredicate then) {
      if (!input.words().has(index)
          || (glued && !input.words().glued(index))
          || !symbol.starts().with(input.words().get(index))) {
        return false;
      }
      Optional<Symbol.Found> found = input.read(symbol, index);
      return found.isPresent()
          && capture(captures, name, found.get().value(), then, found.get().end());
    }

    @Override
    public Symbol.Starts starts() {
      return symbol.starts();
    }

    @Override
    public boolean maybeEmpty() {
      return false;
    }
  }

  /** Present if that lets the rest match, otherwise left out. */
  record Maybe(Node part) implements Node {
    @Override
    public boolean match(Input input, int index, Captures captures, IntPredicate then) {
      return part.match(input, index, captures, then) || then.test(index);
    }

    @Override
    public Symbol.Starts starts() {
      return part.starts();
    }

    @Override
    public boolean maybeEmpty() {
      return true;
    }
  }

  /** One after the other. */
  record Sequence(ImmutableList<Node> parts) implements Node {
    @Override
    public boolean match(Input input, int index, Captures captures, IntPredicate then) {
      return matchFrom(0, input, index, captures, then);
    }

    private boolean matchFrom(
        int part, Input input, int index, Captures caught, IntPredicate then) {
      return part == parts.size()
          ? then.test(index)
          : parts
              .get(part)
              .match(input, index, caught, next -> matchFrom(part + 1, input, next, caught, then));
    }

    @Override
    public Symbol.Starts starts() {
      Symbol.Starts starts = new Symbol.Starts(ImmutableSet.of(), 0);
      for (Node part : parts) {
        starts = starts.and(part.starts());
        if (!part.maybeEmpty()) {
          break;
        }
      }
      return starts;
    }

    @Override
    public boolean maybeEmpty() {
      return parts.stream().allMatch(Node::maybeEmpty);
    }

    @Override
    public ImmutableList<Symbol.Starts> needs() {
      return parts.stream()
          .flatMap(part -> part.needs().stream())
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** The first of several that lets the rest match. */
  record Choice(ImmutableList<Node> options) implements Node {
    @Override
    public boolean match(Input input, int index, Captures captures, IntPredicate then) {
      for (Node option : options) {
        if (option.match(input, index, captures, then)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Symbol.Starts starts() {
      return options.stream()
          .map(Node::starts)
          .reduce(new Symbol.Starts(ImmutableSet.of(), 0), Symbol.Starts::and);
    }

    @Override
    public boolean maybeEmpty() {
      return options.stream().anyMatch(Node::maybeEmpty);
    }
  }

  private static boolean capture(
      Captures captures, Optional<String> name, Object value, IntPredicate then, int next) {
    if (name.isEmpty()) {
      return then.test(next);
    }
    Object before = captures.put(name.get(), value);
    boolean matched = then.test(next);
    if (!matched) {
      captures.restore(name.get(), before);
    }
    return matched;
  }
}
