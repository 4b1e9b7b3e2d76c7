package org.crosscheck.extraction.identifier;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexeme;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.wordnet.NounClass;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * Tells roads ("the A1", "the M25") from aircraft and vehicles ("the A320", "an M1 tank") that bear
 * the same letter. A road has the article and no hyphen, and no noun of its own but "road",
 * "motorway" and the like.
 */
final class RoadCodes {
  private final WordNet wordNet = WordNet.english();
  private final NounClass roads = NounClass.below("road#1");
  private final ImmutableSet<String> closed =
      Lexicon.load("en/annotation/closed-class-words.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(toImmutableSet());

  /**
   * True where the code names a road.
   *
   * @param at index of the letter
   * @param digits index of the number
   */
  boolean isRoad(Lexemes lexemes, int at, int digits) {
    boolean letter = lexemes.at(at).text().equals("A") || lexemes.at(at).text().equals("M");
    if (!letter || digits > at + 1 || isAirbus(lexemes, at, digits)) {
      return false;
    }
    Lexeme next = lexemes.at(digits + 1);
    if (next.isWord() && next.glued()) {
      return false;
    }
    return roads.contains(wordNet.lemma(next.lower(), WordClass.NOUN))
        || lexemes.is(at - 1, "the") && isAlone(next);
  }

  /** "A320", "A220", "A400": its types have three digits. */
  private static boolean isAirbus(Lexemes lexemes, int at, int digits) {
    String number = lexemes.at(digits).text();
    return lexemes.is(at, "a")
        && (number.matches("3\\d\\d") || number.equals("220") || number.equals("400"));
  }

  /** No noun follows that would say of what kind it is. */
  private boolean isAlone(Lexeme next) {
    String word = next.lower();
    boolean verb = !wordNet.lemma(word, WordClass.VERB).equals(word) && !next.isCapitalised();
    return next.isMark()
        || word.equals("near")
        || closed.contains(word)
        || word.endsWith("bound")
        || verb;
  }
}
