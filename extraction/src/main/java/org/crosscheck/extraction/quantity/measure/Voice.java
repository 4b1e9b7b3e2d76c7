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

  /** The longest object, in words. */
  private static final int PHRASE = 6;

  private final WordNet wordNet = WordNet.english();
  private final Concepts concepts;

  Voice(Concepts concepts) {
    this.concepts = concepts;
  }

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
    return active
        || BareShot.isDirected(lexemes, at)
        || hasBefore(lexemes, from, at)
        || takesObject(lexemes, at);
  }

  /**
   * True where the words behind the verb are people to whom its subject does harm, so that a number
   * of people before it counts none who suffer it: "two men killed three guards".
   *
   * @param from where the words between subject and verb begin
   * @param verb the verb, or what is read as one
   */
  boolean harmsSomebody(Lexemes lexemes, int from, int verb) {
    String word = lexemes.lower(verb);
    String lemma = wordNet.lemma(word, WordClass.VERB);
    if (!TRANSITIVE.contains(lemma)
        || isPassive(lexemes, from, verb) && !isProgressive(lexemes, verb)) {
      return false;
    }
    boolean open = word.equals("hurt") || word.equals("shot");
    return !open && isPresent(word, lemma)
        || isProgressive(lexemes, verb)
        || BareShot.isDirected(lexemes, verb)
        || isPeople(lexemes, object(lexemes, verb));
  }

  /** "four people shot and wounded on Sunday": a participle that goes with the noun before it. */
  boolean isHarmedBehind(Lexemes lexemes, int at) {
    String word = lexemes.lower(at);
    String lemma = wordNet.lemma(word, WordClass.VERB);
    boolean participle =
        TRANSITIVE.contains(lemma) && !word.endsWith("ing") && !isPresent(word, lemma);
    return (participle || word.equals("hurt")) && !takesObject(lexemes, at);
  }

  /** "two boys were shooting at cans". */
  private static boolean isProgressive(Lexemes lexemes, int verb) {
    return lexemes.lower(verb).endsWith("ing")
        && switch (lexemes.lower(verb - 1)) {
          case "was", "were", "is", "are", "been" -> true;
          default -> false;
        };
  }

  private boolean isPeople(Lexemes lexemes, int from) {
    if (!isObjectOpener(lexemes, from)) {
      return false;
    }
    for (int i = from; i < from + PHRASE; i++) {
      String before = lexemes.at(i - 1).isWord() ? lexemes.lower(i - 1) : "";
      switch (lexemes.lower(i)) {
        case "him", "them", "himself", "herself", "themselves", "self" -> {
          return true;
        }
        case "of", "in", "at", "on", "by", "after", "before", "and", "," -> {
          return false;
        }
        default -> {
          if (i > from && Concepts.isPeople(concepts.of(before, lexemes.lower(i)).id())) {
            return true;
          }
        }
      }
    }
    return false;
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

  /** "shot and killed a guard", "shot him", in a headline "shot officer". */
  private boolean takesObject(Lexemes lexemes, int at) {
    int object = object(lexemes, at);
    return isObjectOpener(lexemes, object)
        || Concepts.isPeople(concepts.of("", lexemes.lower(object)).id());
  }

  /** Where an object of the verb begins, if it has one: behind "shot and killed", "shot dead". */
  private static int object(Lexemes lexemes, int verb) {
    int next = verb + 1;
    if (lexemes.is(next, "and") || lexemes.is(next, "dead")) {
      next += lexemes.is(next, "dead") ? 1 : 2;
    }
    return next;
  }

  private static boolean isObjectOpener(Lexemes lexemes, int at) {
    return OBJECT_OPENERS.contains(lexemes.lower(at)) || lexemes.at(at).isDigits();
  }
}
