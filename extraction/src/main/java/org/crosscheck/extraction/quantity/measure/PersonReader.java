package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.measure.Concepts.Concept;
import org.crosscheck.extraction.quantity.number.NumberWords;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * Finds the noun phrases for one person, without tags: a singular noun for people and what is
 * before it.
 */
final class PersonReader {
  private static final int MODIFIERS = 7;

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

  /** Nouns for people that are adjectives before another noun: "a minor wound", "a local bank". */
  private static final ImmutableSet<String> ADJECTIVES =
      ImmutableSet.of(
          "minor",
          "adult",
          "juvenile",
          "local",
          "native",
          "private",
          "criminal",
          "professional",
          "veteran",
          "female",
          "male",
          "senior",
          "junior");

  private static final ImmutableSet<String> AGES =
      ImmutableSet.of("year", "month", "week", "day", "years", "months", "weeks", "days");

  private final WordNet wordNet = WordNet.english();
  private final NumberWords numbers = NumberWords.english();
  private final PersonNames names;
  private final Concepts concepts;
  private final Roles roles;
  private final ImmutableSet<String> closed =
      Lexicon.load("en/annotation/closed-class-words.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(ImmutableSet.toImmutableSet());

  PersonReader(Concepts concepts, Roles roles) {
    this.concepts = concepts;
    this.roles = roles;
    this.names = new PersonNames(closed);
  }

  /**
   * All of a sentence, in order; those that no determiner opens are bare.
   *
   * @param isHeadline capitals tell names only where not every word has them
   */
  ImmutableList<OnePerson> in(Lexemes lexemes, boolean isHeadline) {
    ImmutableList.Builder<OnePerson> found = ImmutableList.builder();
    boolean namesAlone = isHeadline && names.tellByCapitals(lexemes);
    for (int i = 0; i < lexemes.size(); i++) {
      if (isHead(lexemes, i) && !(namesAlone && PersonNames.isInside(lexemes, i))) {
        int to = isHeadline ? i + 1 : PersonNames.after(lexemes, i + 1);
        phrase(lexemes, i, to).ifPresent(found::add);
      } else if (!isHeadline && names.isLastOfName(lexemes, i)) {
        found.add(PersonNames.ending(lexemes, i));
      } else if (OneMore.isAt(lexemes, i)) {
        found.add(OneMore.of(lexemes, i));
      } else if (isReflexive(lexemes, i) || isPronoun(lexemes, i)) {
        found.add(new OnePerson(i, i + 1, i, Concepts.PERSON, Optional.empty(), false));
      } else if (isOwnLife(lexemes, i)) {
        found.add(new OnePerson(i, i + 3, i + 2, Concepts.PERSON, Optional.empty(), false));
      }
    }
    return found.build();
  }

  /** "killed himself": the doer is harmed too. */
  private static boolean isReflexive(Lexemes lexemes, int at) {
    return switch (lexemes.lower(at)) {
      case "himself", "herself", "self" -> !lexemes.isHyphen(at + 1);
      default -> false;
    };
  }

  /** "He", as a subject: whom it stands for, another sentence says. */
  private static boolean isPronoun(Lexemes lexemes, int at) {
    return lexemes.is(at, "he") || lexemes.is(at, "she");
  }

  /** "took his own life", "taking her own life", "takes own life". */
  private static boolean isOwnLife(Lexemes lexemes, int at) {
    boolean whose = lexemes.is(at, "his") || lexemes.is(at, "her");
    return whose && lexemes.is(at + 1, "own") && lexemes.is(at + 2, "life");
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
    return joined || noun || isAdjective(lexemes, at - 1) && isNoun(lexemes, at);
  }

  private static boolean isAdjective(Lexemes lexemes, int at) {
    return ADJECTIVES.contains(lexemes.lower(at));
  }

  private boolean isNoun(Lexemes lexemes, int at) {
    return isModifier(lexemes, at)
        && wordNet.isNoun(wordNet.lemma(lexemes.lower(at), WordClass.NOUN));
  }

  /** "minor injuries": a plural behind it that is no form of a verb as well is the head. */
  private boolean isThings(String word) {
    return word.length() > 2
        && !closed.contains(word)
        && !wordNet.lemma(word, WordClass.NOUN).equals(word)
        && wordNet.lemma(word, WordClass.VERB).equals(word);
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
        && !isThings(lexemes.lower(at + 1))
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
    if (isHarmed(lexemes, from - 1)) {
      from--;
    }
    String opener = lexemes.lower(from - 1);
    boolean indefinite = INDEFINITE.contains(opener);
    boolean definite = DEFINITE.contains(opener) || isPossessive(lexemes, from - 1);
    if (indefinite || definite) {
      return Optional.of(person(lexemes, from - 1, to, head, false));
    }
    boolean counted = lexemes.at(from - 1).isDigits() || closed.contains(opener) && isCount(opener);
    return counted
        ? Optional.empty()
        : Optional.of(person(lexemes, bareStart(lexemes, from, head), to, head, true));
  }

  /** "leaves man", "held clerk": a plural or a form of a verb does not modify the noun. */
  private int bareStart(Lexemes lexemes, int from, int head) {
    int at = head;
    while (at > from && !isPluralOrVerb(lexemes.lower(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean isPluralOrVerb(String word) {
    if (word.length() <= 2 || word.endsWith("ed")) {
      return false;
    }
    boolean verb = !wordNet.lemma(word, WordClass.VERB).equals(word);
    return verb || word.endsWith("s") && !wordNet.lemma(word, WordClass.NOUN).equals(word);
  }

  /** "a wounded man", "the injured driver": what happened before. */
  private static boolean isHarmed(Lexemes lexemes, int at) {
    String opener = lexemes.lower(at - 1);
    boolean determined = INDEFINITE.contains(opener) || DEFINITE.contains(opener);
    return determined
        && switch (lexemes.lower(at)) {
          case "wounded", "injured", "hurt" -> true;
          default -> false;
        };
  }

  private boolean isBeforeHead(Lexemes lexemes, int at) {
    if (lexemes.isHyphen(at) && lexemes.isGlued(at + 1)) {
      return true;
    }
    boolean number = lexemes.at(at).isDigits() || numbers.contains(lexemes.lower(at));
    boolean age =
        number && AGES.contains(lexemes.lower(lexemes.isHyphen(at + 1) ? at + 2 : at + 1));
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
