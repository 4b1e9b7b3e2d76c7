package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.ChangeVerbs;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;

/**
 * Finds the thing whose total a bare number gives: "the death toll rose to 24", "put the number of
 * demonstrators at 20,000", "passenger numbers fell to 900".
 */
final class TotalReader {
  private static final int WINDOW = 14;

  /** So far back only the subject of a verb of change is looked for. */
  private static final int FAR = 30;

  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of(
          "at",
          "to",
          "is",
          "was",
          "were",
          "are",
          "reached",
          "reaches",
          "hit",
          "hits",
          "stood",
          "stands",
          "of",
          ":",
          "passed",
          "topped",
          "exceeded",
          "from",
          "as",
          "be",
          "been");

  private final ChangeVerbs changes = ChangeVerbs.english();
  private final CountedReader counted;
  private final ThingConcepts things;
  private final Roles roles;

  TotalReader(CountedReader counted, ThingConcepts things, Roles roles) {
    this.counted = counted;
    this.things = things;
    this.roles = roles;
  }

  Optional<Counted> read(Lexemes lexemes, AmountPhrase phrase) {
    int last = phrase.from() - 1;
    if (lexemes.is(last, "by")
        && (lexemes.is(last - 1, "toll") || isChange(lexemes.lower(last - 1)))) {
      return toll(lexemes, last - 1);
    }
    if (isNumbering(lexemes.lower(last))) {
      return numbering(lexemes, last - 1);
    }
    boolean past = isChange(lexemes.lower(last)) && lexemes.is(phrase.from(), "past");
    if (!past && !LINKS.contains(lexemes.lower(last))) {
      return Optional.empty();
    }
    for (int i = last - 1; i >= 0 && i > last - FAR; i--) {
      if (isFarther(i, last) && !isChange(lexemes.lower(last - 1))) {
        return Optional.empty();
      }
      Optional<Counted> thing = thing(lexemes, i);
      if (thing.isPresent()) {
        return thing;
      }
      if (lexemes.is(i, ".") || lexemes.is(i, ";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The subject of a verb of change right before "to", where it is of a class that news counts:
   * "arrests have risen to 48". What prices or sales rise to is no count.
   */
  Optional<Counted> subject(Lexemes lexemes, AmountPhrase phrase) {
    int verb = phrase.from() - 2;
    if (!lexemes.is(verb + 1, "to") || !changes.isMove(lexemes.lower(verb))) {
      return Optional.empty();
    }
    int noun = verb - 1;
    while (BetweenWords.isFiniteAuxiliary(lexemes.lower(noun))) {
      noun--;
    }
    String word = lexemes.lower(noun);
    boolean named = counted.isPlural(word) && things.isCounted(word);
    return named
        ? Optional.of(new Counted(noun, noun + 1, noun, Optional.empty()))
        : Optional.empty();
  }

  private static boolean isNumbering(String verb) {
    return switch (verb) {
      case "number", "numbers", "numbered" -> true;
      default -> false;
    };
  }

  /** "the dead number 12", "the crowd numbered 500", "the rebels number 900". */
  private Optional<Counted> numbering(Lexemes lexemes, int at) {
    String word = lexemes.lower(at);
    boolean dead = roles.isState(lexemes, at) && lexemes.is(at - 1, "the");
    boolean counts = dead || isAttendance(lexemes, at) || counted.isPlural(word);
    return lexemes.at(at).isWord() && counts
        ? Optional.of(new Counted(at, at + 1, at, Optional.empty()))
        : Optional.empty();
  }

  /**
   * "raised the toll by four", "the toll rose by four": of nothing else, since only tolls are
   * people.
   */
  private Optional<Counted> toll(Lexemes lexemes, int from) {
    for (int i = from; i >= 0 && i > from - WINDOW && !lexemes.is(i, "."); i--) {
      if (lexemes.is(i, "toll")) {
        return thing(lexemes, i);
      }
    }
    return Optional.empty();
  }

  private static boolean isFarther(int at, int last) {
    return at <= last - WINDOW;
  }

  /** "rose to three": what rises is its subject, which may have much behind it. */
  private boolean isChange(String verb) {
    return changes.isMove(verb);
  }

  /** "put the turnout at 22,000", "estimated the crowd at 45,000". */
  private static boolean isAttendance(Lexemes lexemes, int at) {
    return switch (lexemes.lower(at)) {
      case "turnout", "crowd", "attendance" -> true;
      default -> false;
    };
  }

  private Optional<Counted> thing(Lexemes lexemes, int at) {
    if (lexemes.is(at, "toll")) {
      int from = lexemes.is(at - 1, "death") ? at - 1 : at;
      return Optional.of(new Counted(from, at + 1, at, Optional.empty()));
    }
    if (isAttendance(lexemes, at)) {
      return Optional.of(new Counted(at, at + 1, at, Optional.empty()));
    }
    if (lexemes.is(at, "numbers") && things.isCounted(lexemes.lower(at - 1))) {
      return Optional.of(new Counted(at - 1, at + 1, at - 1, Optional.empty()));
    }
    boolean number = lexemes.is(at, "number") || lexemes.is(at, "total");
    if (!number || !lexemes.is(at + 1, "of")) {
      return Optional.empty();
    }
    int first = lexemes.is(at + 2, "the") ? at + 3 : at + 2;
    if (roles.isState(lexemes, first)) {
      return Optional.of(new Counted(first, first + 1, first, Optional.empty()));
    }
    return counted.pluralAt(lexemes, first);
  }
}
