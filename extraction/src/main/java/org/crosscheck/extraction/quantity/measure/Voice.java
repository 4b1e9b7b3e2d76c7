package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * Whether what stands before a verb of harm does it or suffers it: "two men shot a guard" against
 * "two men shot in the street". The verbs are those of WordNet's frame "Somebody ----s somebody".
 */
final class Voice {
  private static final ImmutableSet<String> TRANSITIVE =
      ImmutableSet.of(
          "kill",
          "slay",
          "massacre",
          "murder",
          "execute",
          "assassinate",
          "behead",
          "slaughter",
          "wound",
          "injure",
          "hurt",
          "maim",
          "shoot");

  private static final ImmutableSet<String> OBJECT_OPENERS =
      ImmutableSet.of(
          "a",
          "an",
          "the",
          "another",
          "his",
          "her",
          "their",
          "its",
          "him",
          "them",
          "himself",
          "herself",
          "themselves",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "several",
          "dozens",
          "self");

  private final WordNet wordNet = WordNet.english();

  /**
   * True where the subject does what the verb says.
   *
   * @param from where the words between subject and verb begin
   * @param adverbOrVerb the verb, or the adverb before it
   */
  boolean isDoer(Lexemes lexemes, int from, int adverbOrVerb) {
    int at = lexemes.lower(adverbOrVerb).endsWith("ly") ? adverbOrVerb + 1 : adverbOrVerb;
    String word = lexemes.lower(at);
    String lemma = wordNet.lemma(word, WordClass.VERB);
    if (!TRANSITIVE.contains(lemma) || isPassive(lexemes, from, at)) {
      return false;
    }
    boolean active = word.endsWith("ing") || !word.equals("hurt") && isPresent(word, lemma);
    return active || hasBefore(lexemes, from, at) || takesObject(lexemes, at);
  }

  private static boolean isPresent(String word, String lemma) {
    return word.equals(lemma) || word.equals(lemma + "s");
  }

  private static boolean isPassive(Lexemes lexemes, int from, int at) {
    for (int i = from; i < at; i++) {
      switch (lexemes.lower(i)) {
        case "was", "were", "is", "are", "be", "been", "being", "got", "get", "gets" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "had killed", "would kill". */
  private static boolean hasBefore(Lexemes lexemes, int from, int at) {
    for (int i = from; i < at; i++) {
      switch (lexemes.lower(i)) {
        case "has", "have", "had", "would", "will", "to" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "shot and killed a guard", "shot him": not "shot the same night". */
  private static boolean takesObject(Lexemes lexemes, int at) {
    int next = at + 1;
    if (lexemes.is(next, "and") || lexemes.is(next, "dead")) {
      next += lexemes.is(next, "dead") ? 1 : 2;
    }
    return OBJECT_OPENERS.contains(lexemes.lower(next)) || lexemes.at(next).isDigits();
  }
}
