package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.measure.Concepts.Concept;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * Finds the noun phrases for one person, without tags: a singular noun for people and what is
 * before it.
 */
final class PersonReader {
  private static final int MODIFIERS = 7;
  private static final int NAME = 4;

  /** Singular nouns of the classes of people that do not stand for one person. */
  private static final ImmutableSet<String> NOT_ONE =
      ImmutableSet.of(
          "other",
          "human",
          "soul",
          "life",
          "body",
          "folk",
          "dead",
          "injured",
          "wounded",
          "toll",
          "head",
          "death",
          "casualty",
          "fatality",
          "people",
          "police",
          "crew",
          "staff",
          "workforce",
          "troop",
          "military personnel",
          "riot police",
          "household",
          "fire",
          "may",
          "general");

  private static final ImmutableSet<String> INDEFINITE = ImmutableSet.of("a", "an", "another");
  private static final ImmutableSet<String> DEFINITE =
      ImmutableSet.of("the", "his", "her", "their", "its", "our", "my", "your");
  private static final ImmutableSet<String> AGES =
      ImmutableSet.of("year", "month", "week", "day", "years", "months", "weeks", "days");

  private final WordNet wordNet = WordNet.english();
  private final Concepts concepts;
  private final Roles roles;
  private final ImmutableSet<String> closed =
      Lexicon.load("en/annotation/closed-class-words.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(ImmutableSet.toImmutableSet());

  PersonReader(Concepts concepts, Roles roles) {
    this.concepts = concepts;
    this.roles = roles;
  }

  /**
   * All of a sentence, in order; those that no determiner opens are bare.
   *
   * @param isHeadline capitals tell names only where not every word has them
   */
  ImmutableList<OnePerson> in(Lexemes lexemes, boolean isHeadline) {
    ImmutableList.Builder<OnePerson> found = ImmutableList.builder();
    for (int i = 0; i < lexemes.size(); i++) {
      if (isHead(lexemes, i)) {
        int to = isHeadline ? i + 1 : afterName(lexemes, i + 1);
        phrase(lexemes, i, to).ifPresent(found::add);
      } else if (!isHeadline && (isAgedName(lexemes, i) || isNamed(lexemes, i))) {
        found.add(named(lexemes, i));
      } else if (isReflexive(lexemes, i)) {
        found.add(new OnePerson(i, i + 1, i, Concepts.PERSON, Optional.empty(), false));
      }
    }
    return found.build();
  }

  /** "17-year-old Jan Vale", "deputy Jan Vale": the name stands behind the noun. */
  private static int afterName(Lexemes lexemes, int at) {
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
        && !closed.contains(lexemes.lower(at))
        && !wordNet.isCommonWord(lexemes.lower(at));
  }

  private static OnePerson named(Lexemes lexemes, int last) {
    int from = last;
    while (from > 0 && last - from < NAME && lexemes.at(from - 1).isCapitalised()) {
      from--;
    }
    return new OnePerson(from, last + 1, last, Concepts.PERSON, Optional.empty(), false);
  }

  /** "killed himself": the doer is harmed too. */
  private static boolean isReflexive(Lexemes lexemes, int at) {
    return switch (lexemes.lower(at)) {
      case "himself", "herself", "self" -> !lexemes.isHyphen(at + 1);
      default -> false;
    };
  }

  private boolean isHead(Lexemes lexemes, int at) {
    boolean head = lexemes.is(at, "old") ? isAge(lexemes, at) : isPerson(lexemes, at);
    return head && !goesOn(lexemes, at + 1);
  }

  /** "teen's", "officer-involved", "teen driver", "9-year-old boy": the head is still to come. */
  private boolean goesOn(Lexemes lexemes, int at) {
    boolean glued = lexemes.isGlued(at);
    boolean joined =
        glued && !lexemes.at(at).text().isEmpty() && "'’-‐‑".contains(lexemes.lower(at));
    boolean noun = isPerson(lexemes, at) || isPerson(lexemes, at + 1) && isModifier(lexemes, at);
    return joined || noun;
  }

  private boolean isModifier(Lexemes lexemes, int at) {
    return lexemes.at(at).isWord()
        && !closed.contains(lexemes.lower(at))
        && roles.at(lexemes, at).isEmpty();
  }

  /** A singular noun for people, in small letters or in a headline's capitals. */
  private boolean isPerson(Lexemes lexemes, int at) {
    String word = lexemes.lower(at);
    return lexemes.at(at).isWord()
        && word.length() > 2
        && !NOT_ONE.contains(word)
        && !closed.contains(word)
        && wordNet.lemma(word, WordClass.NOUN).equals(word)
        && wordNet.properNoun(word).isEmpty()
        && Concepts.isPeople(concepts.of(before(lexemes, at), word).id());
  }

  private static String before(Lexemes lexemes, int at) {
    return lexemes.at(at - 1).isWord() ? lexemes.lower(at - 1) : "";
  }

  /** "19-year-old", by its last word. */
  private static boolean isAge(Lexemes lexemes, int at) {
    int unit = lexemes.isHyphen(at - 1) ? at - 2 : at - 1;
    return AGES.contains(lexemes.lower(unit));
  }

  private Optional<OnePerson> phrase(Lexemes lexemes, int head, int to) {
    int from = head;
    while (from > 0 && head - from < MODIFIERS && isBeforeHead(lexemes, from - 1)) {
      from--;
    }
    String opener = lexemes.lower(from - 1);
    boolean indefinite = INDEFINITE.contains(opener);
    boolean definite = DEFINITE.contains(opener) || isPossessive(lexemes, from - 1);
    if (indefinite || definite) {
      return Optional.of(person(lexemes, from - 1, to, head, false));
    }
    boolean counted = lexemes.at(from - 1).isDigits() || closed.contains(opener) && isCount(opener);
    return counted ? Optional.empty() : Optional.of(person(lexemes, from, to, head, true));
  }

  private boolean isBeforeHead(Lexemes lexemes, int at) {
    if (lexemes.isHyphen(at) && lexemes.isGlued(at + 1)) {
      return true;
    }
    boolean age =
        lexemes.at(at).isDigits()
            && AGES.contains(lexemes.lower(lexemes.isHyphen(at + 1) ? at + 2 : at + 1));
    return age || isModifier(lexemes, at);
  }

  private static boolean isPossessive(Lexemes lexemes, int at) {
    boolean apostrophe = lexemes.is(at - 1, "'") || lexemes.is(at - 1, "’");
    return lexemes.is(at, "s") && apostrophe && lexemes.isGlued(at);
  }

  private static boolean isCount(String word) {
    return switch (word) {
      case "one", "two", "no", "not", "every", "each", "some", "any", "both" -> true;
      default -> false;
    };
  }

  private OnePerson person(Lexemes lexemes, int from, int to, int head, boolean bare) {
    if (lexemes.is(head, "old")) {
      return new OnePerson(from, to, head, Concepts.PERSON, Optional.empty(), bare);
    }
    Concept concept = concepts.of(before(lexemes, head), lexemes.lower(head));
    return new OnePerson(from, to, head, concept.id(), concept.narrower(), bare);
  }
}
