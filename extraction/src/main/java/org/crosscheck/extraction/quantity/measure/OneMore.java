package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * "Another" and "a fourth" without a noun: one more of the people before, with a verb of their own
 * ("two men were killed and another was hurt").
 */
final class OneMore {
  private static final ImmutableSet<String> ORDINALS =
      ImmutableSet.of(
          "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  private static final ImmutableSet<String> PARTICIPLES =
      ImmutableSet.of("killed", "wounded", "injured", "hurt", "shot", "murdered");

  private OneMore() {}

  /** True where the words at an index are such a phrase, by its last word. */
  static boolean isAt(Lexemes lexemes, int at) {
    boolean another = lexemes.is(at, "another");
    boolean ordinal = ORDINALS.contains(lexemes.lower(at)) && lexemes.is(at - 1, "a");
    return (another || ordinal) && hasVerb(lexemes, at + 1);
  }

  /** The person whose phrase ends at an index. */
  static OnePerson of(Lexemes lexemes, int at) {
    int from = lexemes.is(at, "another") ? at : at - 1;
    return new OnePerson(from, at + 1, at, Concepts.PERSON, Optional.empty(), false);
  }

  /** True where a person is one of these. */
  static boolean is(Lexemes lexemes, OnePerson person) {
    return lexemes.is(person.head(), "another") || ORDINALS.contains(lexemes.lower(person.head()));
  }

  /** "was", "died", "critically wounded"; not "another wounded dog". */
  private static boolean hasVerb(Lexemes lexemes, int at) {
    int verb = lexemes.lower(at).endsWith("ly") ? at + 1 : at;
    return switch (lexemes.lower(verb)) {
      case "was", "is", "has", "had", "died", "dies", "suffered" -> true;
      default -> PARTICIPLES.contains(lexemes.lower(verb)) && !isNoun(lexemes, verb + 1);
    };
  }

  private static boolean isNoun(Lexemes lexemes, int at) {
    String word = lexemes.lower(at);
    return lexemes.at(at).isWord()
        && !lexemes.at(at).isCapitalised()
        && word.length() > 2
        && WordNet.english().isNoun(word);
  }
}
