package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.StringJoiner;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.name.Gazetteer;
import org.crosscheck.extraction.name.Roles;
import org.crosscheck.extraction.quotation.NounPhrases.Range;
import org.crosscheck.extraction.wordnet.NounClass;

/** What stands between two commas, brackets or dashes beside a subject: an age, a role, a name. */
final class Appositions {
  private static final ImmutableSet<String> CITING =
      ImmutableSet.of("citing", "quoting", "referring", "speaking", "writing");

  private static final ImmutableSet<String> RELATIVES = ImmutableSet.of("who", "which");

  /** What opens a clause of its own within an aside: Quirk et al., 14.12. */
  private static final ImmutableSet<String> SUBORDINATORS =
      ImmutableSet.of(
          "who",
          "which",
          "that",
          "because",
          "while",
          "since",
          "although",
          "though",
          "when",
          "where",
          "after",
          "before");

  private static final Roles ROLES = Roles.english();
  private static final Gazetteer PLACES = Gazetteer.english();

  /** Whoever may be called by a noun before a name: "its owner, Lena Bru,". */
  private static final NounClass PEOPLE = NounClass.below("person#1");

  private Appositions() {}

  /** "The airline's chief, Lena Bru, said": between the commas stands the name of a role. */
  static boolean isNamed(Clause clause, int opener, int close) {
    boolean role = isPerson(clause.word(opener - 1));
    Optional<Range> phrase = role ? Optional.empty() : NounPhrases.endingAt(clause, opener - 1);
    for (int i = phrase.map(Range::from).orElse(opener); i < opener && !role; i++) {
      role = !clause.is(i, Tag.PROPN) && ROLES.kind(clause.word(i)).isPresent();
    }
    int first = opener + 1;
    while (isTitle(clause, first, close)) {
      first++;
    }
    for (int i = first; i < close; i++) {
      if (!clause.is(i, Tag.PROPN) || ROLES.kind(clause.word(i)).isPresent()) {
        return false;
      }
    }
    return role && close - opener > 2 && close > first && !isPlace(clause, first, close);
  }

  /**
   * "The mayor of Port Arlen, Rosa Keller": the name behind the comma where a phrase for an office
   * or a person ends; nothing where that is a place too: "the mayor of Halden, New Hampshire".
   */
  static Optional<Range> named(Clause clause, Range phrase) {
    int comma = phrase.to();
    if (!clause.isComma(comma) || clause.isQuoted(comma)) {
      return Optional.empty();
    }
    int end = comma + 1;
    while (clause.is(end, Tag.PROPN) || NounPhrases.isTitleStop(clause, end)) {
      end++;
    }
    return clause.isPunctuation(end) && isNamed(clause, comma, end)
        ? Optional.of(new Range(comma + 1, end))
        : Optional.empty();
  }

  private static boolean isPlace(Clause clause, int from, int to) {
    StringJoiner words = new StringJoiner(" ");
    for (int i = from; i < to; i++) {
      words.add(clause.written(i));
    }
    return PLACES.isPlace(words.toString());
  }

  private static boolean isPerson(String noun) {
    return ROLES.kind(noun).isPresent() || PEOPLE.contains(noun);
  }

  /** "Major" of "Major Ian Tull", "Capt." of "Capt. Tull". */
  private static boolean isTitle(Clause clause, int i, int close) {
    boolean capital = i < close && Character.isUpperCase(clause.written(i).charAt(0));
    return capital && ROLES.kind(clause.word(i)).isPresent() || NounPhrases.isTitleStop(clause, i);
  }

  /**
   * Where the phrase begins that a subject is in apposition to, or the subject itself, as behind
   * "it is the source of the outbreak, ": what a verb or a preposition takes leads no subject.
   */
  static int lead(Clause clause, Range subject) {
    int comma = subject.from() - 1;
    if (!clause.isComma(comma) || clause.isQuoted(comma) || !isNamed(clause, comma, subject.to())) {
      return subject.from();
    }
    return NounPhrases.endingAt(clause, comma - 1)
        .map(Range::from)
        .filter(from -> !isTaken(clause, from - 1))
        .orElse(subject.from());
  }

  /** A verb that reports nothing and a preposition take what follows them. */
  private static boolean isTaken(Clause clause, int i) {
    return clause.is(i, Tag.AUX, Tag.ADP)
        || clause.is(i, Tag.VERB) && !ReportingVerbs.english().isForm(clause.word(i));
  }

  /**
   * The comma, bracket or dash that opens what the one at {@code close} closes; -1 where none does.
   */
  static int opener(Clause clause, int close) {
    String opener = clause.word(close).equals(")") ? "(" : clause.word(close);
    for (int i = close - 1; i > 0 && close - i < 40; i--) {
      if (clause.isQuoted(i)) {
        return -1;
      }
      if (clause.word(i).equals(opener) && !isList(clause, i)) {
        boolean relative = RELATIVES.contains(clause.word(i + 1));
        boolean noun = clause.is(i + 1, Tag.DET, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.PRON);
        boolean aside =
            clause.is(i + 1, Tag.ADP, Tag.ADV)
                || CITING.contains(clause.word(i + 1))
                || isParticiple(clause, i + 1);
        return relative || (noun || aside) && !hasFiniteClause(clause, i + 1, close) ? i : -1;
      }
    }
    return -1;
  }

  /** "Smith, 45, a driver, said": the comma before is the one that opens the apposition. */
  private static boolean isList(Clause clause, int comma) {
    return clause.is(comma - 1, Tag.NUM) && clause.isComma(comma - 2);
  }

  /** "Seen by", "dated": not of a verb that the subject before has. */
  private static boolean isParticiple(Clause clause, int i) {
    boolean past = clause.is(i, Tag.VERB) && clause.word(i).endsWith("ed");
    return clause.is(i, Tag.VERB) && clause.word(i + 1).equals("by")
        || past && clause.is(i - 2, Tag.NOUN) && !clause.hasVerb(0, i);
  }

  private static boolean hasFiniteClause(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      if (SUBORDINATORS.contains(clause.word(i))) {
        return false;
      }
      if (clause.is(i, Tag.AUX)) {
        return true;
      }
    }
    return false;
  }
}
