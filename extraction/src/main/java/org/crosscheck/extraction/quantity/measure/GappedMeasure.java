package org.crosscheck.extraction.quantity.measure;

import java.util.Optional;
import org.crosscheck.extraction.quantity.hedge.Hedges;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.extraction.quantity.phrase.ChangeLinks;
import org.crosscheck.model.value.Measure;

/**
 * What a number measures whose noun and verb are left out, since they were said of the number
 * before it: "from 14 points to just five", "90 jobs, down from 120".
 */
final class GappedMeasure {
  private final ChangeLinks links = new ChangeLinks(new Hedges());
  private final Places places;

  GappedMeasure(Places places) {
    this.places = places;
  }

  Measured read(Lexemes lexemes, AmountPhrase phrase, Optional<Earlier> before) {
    if (before.isEmpty()) {
      return Measured.nothing(phrase.to());
    }
    Measure known = before.get().measure();
    if (isOfAnother(lexemes, phrase, known)) {
      return like(lexemes, phrase, known, Optional.of(lexemes.at(phrase.from() - 1).text()));
    }
    return isListed(lexemes, phrase)
            || isOtherLevel(lexemes, phrase, before.get())
            || isInOtherWords(lexemes, phrase, before.get())
        ? like(lexemes, phrase, known, known.participants())
        : Measured.nothing(phrase.to());
  }

  private Measured like(
      Lexemes lexemes, AmountPhrase phrase, Measure known, Optional<String> participants) {
    Measure measure =
        new Measure(
            known.concept(), known.role(), participants, places.behind(lexemes, phrase.to()));
    return new Measured(measure, phrase.to(), Optional.empty(), true);
  }

  /**
   * "up to 2,600 jobs go in Millbrook, up to 900 in Easton": the noun is left out, also behind a
   * colon that opens such a list.
   */
  private boolean isListed(Lexemes lexemes, AmountPhrase phrase) {
    boolean listed =
        switch (lexemes.lower(phrase.from() - 1)) {
          case ",", ";", ":", "and" -> true;
          default -> false;
        };
    return listed && places.isPlaceWord(lexemes.lower(phrase.to()));
  }

  /** "from 14 points to just five", "fell to 90 planes, down from 120". */
  private boolean isOtherLevel(Lexemes lexemes, AmountPhrase phrase, Earlier before) {
    int from = before.phrase().from();
    int to = before.to();
    int number = phrase.from();
    return before.isCount()
        && phrase.unit().isEmpty()
        && links.isEnd(lexemes, phrase.to())
        && (links.isFromTo(lexemes, from, to, number)
            || links.isToFrom(lexemes, from, to, number)
            || links.isMovedFrom(lexemes, to, number));
  }

  /** "a third of the pupils, or about 210,000, stayed away": the share as a number. */
  private static boolean isInOtherWords(Lexemes lexemes, AmountPhrase phrase, Earlier before) {
    int or = phrase.from() - 1;
    return before.isCount()
        && phrase.unit().isEmpty()
        && lexemes.is(or, "or")
        && lexemes.is(or - 1, ",")
        && or - 1 == before.to()
        && (lexemes.is(phrase.to(), ",") || lexemes.is(phrase.to(), "."));
  }

  /** "the Greens won 20 seats, the Liberals 15": the verb and the noun are left out. */
  private static boolean isOfAnother(Lexemes lexemes, AmountPhrase phrase, Measure before) {
    int name = phrase.from() - 1;
    int start = lexemes.is(name - 1, "the") ? name - 2 : name - 1;
    boolean listed = lexemes.is(start, ",") || lexemes.is(start, "and") || lexemes.is(start, ";");
    boolean ends = lexemes.at(phrase.to()).isMark() || lexemes.is(phrase.to(), "and");
    return before.role().filter(Modifiers::isWin).isPresent()
        && lexemes.at(name).isCapitalised()
        && listed
        && ends;
  }
}
