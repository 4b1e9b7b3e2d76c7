package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * Names that stand for one person beside a verb of harm, told by capitals alone: names proper are
 * read later, by another extractor.
 */
final class PersonNames {
  private static final int NAME = 4;

  /** No longer words have no capital in some headlines that otherwise have them: "from", "with". */
  private static final int SHORT = 4;

  private final WordNet wordNet = WordNet.english();
  private final ImmutableSet<String> closed;

  /**
   * @param closed the words of closed classes
   */
  PersonNames(ImmutableSet<String> closed) {
    this.closed = closed;
  }

  /** True where a name ends that an age or a verb shows to be a person's. */
  boolean isLastOfName(Lexemes lexemes, int at) {
    return isAgedName(lexemes, at) || isNamed(lexemes, at);
  }

  /** True where not every long word has a capital, so that capitals tell names. */
  boolean tellByCapitals(Lexemes lexemes) {
    for (int i = 0; i < lexemes.size(); i++) {
      boolean open = lexemes.at(i).isWord() && !closed.contains(lexemes.lower(i));
      boolean small = open && !lexemes.at(i).isCapitalised() && !lexemes.isGlued(i);
      if (small && lexemes.at(i).length() > SHORT) {
        return true;
      }
    }
    return false;
  }

  /** "Palo Alto", "Pioneer Square" in a headline whose other words have no capitals. */
  static boolean isInside(Lexemes lexemes, int at) {
    return lexemes.at(at).isCapitalised()
        && (lexemes.at(at - 1).isWord() && !lexemes.isHyphen(at - 1));
  }

  /** "17-year-old Jan Vale", "deputy Jan Vale": the name stands behind the noun. */
  static int after(Lexemes lexemes, int at) {
    int to = at;
    while (to < at + NAME && lexemes.at(to).isCapitalised()) {
      to++;
    }
    return to;
  }

  /** The last word of "Jan Vale, 35,". */
  private static boolean isAgedName(Lexemes lexemes, int at) {
    return lexemes.at(at).isCapitalised()
        && lexemes.at(at - 1).isCapitalised()
        && lexemes.is(at + 1, ",")
        && lexemes.at(at + 2).isDigits()
        && lexemes.at(at + 2).length() <= 2
        && lexemes.is(at + 3, ",");
  }

  /** The last word of a name before its verb: "Vale was", "Jan Vale died". */
  private boolean isNamed(Lexemes lexemes, int at) {
    boolean verb =
        switch (lexemes.lower(at + 1)) {
          case "was", "died", "has", "had" -> true;
          default -> false;
        };
    return verb
        && lexemes.at(at).isCapitalised()
        && lexemes.at(at).length() > 2
        && !isInPhrase(lexemes, at)
        && !closed.contains(lexemes.lower(at))
        && !wordNet.isCommonWord(lexemes.lower(at));
  }

  /** The person whose name ends at the index. */
  static OnePerson ending(Lexemes lexemes, int last) {
    return new OnePerson(
        nameStart(lexemes, last), last + 1, last, Concepts.PERSON, Optional.empty(), false);
  }

  private static int nameStart(Lexemes lexemes, int last) {
    int from = last;
    while (from > 0 && last - from < NAME && lexemes.at(from - 1).isCapitalised()) {
      from--;
    }
    return from;
  }

  /** "a girl from Orla was", "wounded on Sunday has died": the name is not the subject. */
  private static boolean isInPhrase(Lexemes lexemes, int last) {
    return switch (lexemes.lower(nameStart(lexemes, last) - 1)) {
      case "of", "in", "on", "at", "from", "near", "since", "last", "by" -> true;
      default -> false;
    };
  }
}
