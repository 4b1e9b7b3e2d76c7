package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Claim;

/**
 * The content words of the sentence around a value, each with a weight between 0 and 1: every
 * comma, conjunction and other value that stands between halves what a word says of the value.
 *
 * @param weights by stem
 */
public record Surroundings(ImmutableMap<String, Double> weights) {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}'’]+|[,;:()–—]");
  private static final ImmutableSet<String> JOINTS = ImmutableSet.of("and", "but", "while", "with");
  private static final ImmutableSet<String> IDLE =
      Stream.concat(
              WordList.words("en/idle-words.tsv").stream(),
              WordList.words("en/function-words.tsv").stream())
          .map(Stem::of)
          .collect(ImmutableSet.toImmutableSet());
  private static final double HALF = 0.5;
  private static final double LEAST = 0.1;

  /** A word or a mark of a sentence; the stem of a word that tells something, else empty. */
  private record Token(Span span, String stem, boolean parts) {}

  /**
   * The surroundings of {@code claim}.
   *
   * @param values all values of its text; those of other sentences do not matter
   */
  public static Surroundings of(Claim claim, List<? extends Claim> values) {
    return of(claim, tokens(claim.evidence().sentenceText()), ofItsSentence(claim, values));
  }

  /** The surroundings of each of the {@code values} of one sentence, in their order. */
  static ImmutableList<Surroundings> ofEach(List<? extends Claim> values) {
    List<Token> tokens = tokens(values.get(0).evidence().sentenceText());
    return values.stream()
        .map(value -> of(value, tokens, ofItsSentence(value, values)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Surroundings of(Claim claim, List<Token> tokens, List<Span> others) {
    Span own = claim.evidence().spanInSentence();
    Map<String, Double> weights = new HashMap<>();
    for (Token token : tokens) {
      if (!token.stem.isEmpty() && !isIn(others, token.span)) {
        weights.merge(token.stem, weight(tokens, own, token.span, others), Math::max);
      }
    }
    return new Surroundings(ImmutableMap.copyOf(weights));
  }

  private static List<Span> ofItsSentence(Claim claim, List<? extends Claim> values) {
    Span own = claim.evidence().spanInSentence();
    return values.stream()
        .filter(value -> value.evidence().part() == claim.evidence().part())
        .filter(value -> value.evidence().sentence().equals(claim.evidence().sentence()))
        .map(value -> value.evidence().spanInSentence())
        .filter(span -> !span.overlaps(own))
        .toList();
  }

  private static List<Token> tokens(String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(sentence);
    while (token.find()) {
      String text = token.group();
      boolean isMark = !Character.isLetter(text.codePointAt(0));
      String stem = isMark ? "" : Stem.of(Folding.fold(text));
      tokens.add(
          new Token(
              Span.of(token.start(), token.end()),
              IDLE.contains(stem) ? "" : stem,
              isMark || JOINTS.contains(text)));
    }
    return tokens;
  }

  private static double weight(List<Token> tokens, Span own, Span word, List<Span> others) {
    boolean ahead = word.end() <= own.start();
    int from = ahead ? word.end() : own.end();
    int to = ahead ? own.start() : word.start();
    if (from >= to) {
      return 1;
    }
    double weight = 1;
    for (Span other : others) {
      weight *= lies(other, from, to) ? HALF : 1;
    }
    for (Token token : tokens) {
      weight *= token.parts && lies(token.span, from, to) ? HALF : 1;
    }
    return Math.max(weight, LEAST);
  }

  private static boolean isIn(List<Span> values, Span word) {
    for (Span value : values) {
      if (value.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean lies(Span span, int from, int to) {
    return from <= span.start() && span.end() <= to;
  }

  /** The same without some of the words. */
  Surroundings without(Set<String> stems) {
    return new Surroundings(
        ImmutableMap.copyOf(Maps.filterKeys(weights, stem -> !stems.contains(stem))));
  }

  /** How much of what stands around this value stands around the other one too, from 0 to 1. */
  public double sharedWith(Surroundings other) {
    double all = 0;
    double shared = 0;
    for (Map.Entry<String, Double> word : weights.entrySet()) {
      all += word.getValue();
      shared += Math.min(word.getValue(), other.weights.getOrDefault(word.getKey(), 0.0));
    }
    return all == 0 ? 0 : shared / all;
  }

  /** The weight of a word, 0 where it does not stand there. */
  public double weight(String stem) {
    return weights.getOrDefault(stem, 0.0);
  }
}
