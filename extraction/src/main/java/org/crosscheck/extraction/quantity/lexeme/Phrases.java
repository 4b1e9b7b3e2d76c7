package org.crosscheck.extraction.quantity.lexeme;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Values of phrases of one or several lexemes. Most lexemes of a text begin and end none, so what
 * is asked first is how long a phrase there can be at most; only then are lexemes joined.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
  private final ImmutableMap<String, T> values;
  private final ImmutableMap<String, Integer> longestFrom;
  private final ImmutableMap<String, Integer> longestTo;

  private Phrases(Map<String, T> values, Function<Lexeme, String> form) {
    Map<String, Integer> from = new HashMap<>();
    Map<String, Integer> to = new HashMap<>();
    for (String phrase : values.keySet()) {
      Lexemes lexemes = Lexemes.of(phrase, 0);
      int size = lexemes.size();
      from.merge(form.apply(lexemes.at(0)), size, Math::max);
      to.merge(form.apply(lexemes.at(size - 1)), size, Math::max);
    }
    this.values = ImmutableMap.copyOf(values);
    this.longestFrom = ImmutableMap.copyOf(from);
    this.longestTo = ImmutableMap.copyOf(to);
  }

  /** Phrases in lower case, as {@link Lexemes#joined} gives them. */
  public static <T> Phrases<T> inLowerCase(Map<String, T> values) {
    return new Phrases<>(values, Lexeme::lower);
  }

  /** Phrases as written, as {@link Lexemes#written} gives them. */
  public static <T> Phrases<T> asWritten(Map<String, T> values) {
    return new Phrases<>(values, Lexeme::text);
  }

  /** The value of a whole phrase. */
  public Optional<T> find(String phrase) {
    return Optional.ofNullable(values.get(phrase));
  }

  public boolean contains(String phrase) {
    return values.containsKey(phrase);
  }

  /** How many lexemes the longest phrase has that begins so; 0 where none does. */
  public int longestFrom(String first) {
    return longestFrom.getOrDefault(first, 0);
  }

  /** How many lexemes the longest phrase has that ends so; 0 where none does. */
  public int longestTo(String last) {
    return longestTo.getOrDefault(last, 0);
  }
}
