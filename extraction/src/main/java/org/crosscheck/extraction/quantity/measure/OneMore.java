package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * "Another" and "a fourth" without a noun: one more of the people before, with a verb of their own
 * ("two men were killed and another was hurt") or as what a verb does harm to ("the blast killed
 * three people and injured a fourth").
 */
public final class OneMore {
  private static final ImmutableSet<String> ORDINALS =
      ImmutableSet.of(
          "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  private static final ImmutableSet<String> PARTICIPLES =
      ImmutableSet.of("killed", "wounded", "injured", "hurt", "shot", "murdered");

  private static final ImmutableSet<String> HARMING =
      ImmutableSet.of(
          "killed",
          "wounded",
          "injured",
          "hurt",
          "shot",
          "murdered",
          "killing",
          "wounding",
          "injuring",
          "hurting",
          "shooting",
          "murdering");

  private OneMore() {}

  /** True for "a fourth" in "injured a fourth", which is a person and no part of anything. */
  public static boolean isHarmed(Lexemes lexemes, Numeral number) {
    int at = number.to() - 1;
    return number.from() == at - 1 && isOrdinal(lexemes, at) && isObject(lexemes, at);
  }

  /** True where the words at an index are such a phrase, by its last word. */
  static boolean isAt(Lexemes lexemes, int at) {
    boolean another = lexemes.is(at, "another");
    boolean ordinal = isOrdinal(lexemes, at);
    return (another || ordinal) && (hasVerb(lexemes, at + 1) || isObject(lexemes, at));
  }

  private static boolean isOrdinal(Lexemes lexemes, int at) {
    return ORDINALS.contains(lexemes.lower(at)) && lexemes.is(at - 1, "a");
  }

  /**
   * Behind a verb of harm, at a phrase's end: not "wounded a third of them", "injured another man".
   */
  private static boolean isObject(Lexemes lexemes, int at) {
    int verb = lexemes.is(at, "another") ? at - 1 : at - 2;
    return HARMING.contains(lexemes.lower(verb)) && endsPhrase(lexemes, at + 1);
  }

  private static boolean endsPhrase(Lexemes lexemes, int at) {
    return switch (lexemes.lower(at)) {
      case "", ",", ".", ";", "and", "but", "in", "on", "at", "before", "after", "when", "near" ->
          true;
      default -> false;
    };
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
