package org.crosscheck.extraction.quantity;

import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.measure.Measured;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Measure;

/**
 * The noun and the verb that a sentence leaves out since the one before it has both: "About 30
 * miners were hurt. More than 40 were, said the mayor." The sentence opens with the number, an
 * auxiliary follows and nothing else, and the sentence before counts one thing only. So does a
 * clause behind a semicolon.
 */
final class NounBefore {
  private Optional<Measured> before = Optional.empty();
  private int end = -1;

  /** To be asked of each sentence in order. */
  void fill(Lexemes lexemes, List<AmountPhrase> phrases, List<Measured> measured) {
    boolean beside = lexemes.size() > 0 && lexemes.at(0).start() - end <= 2;
    if (beside && before.isPresent() && !phrases.isEmpty() && !measured.get(0).known()) {
      AmountPhrase phrase = phrases.get(0);
      Measured noun = before.get();
      if (isElliptic(lexemes, phrase)) {
        measured.set(0, like(noun, phrase));
      }
    }
    for (int i = 1; i < phrases.size(); i++) {
      Measured noun = measured.get(i - 1);
      boolean opens = lexemes.is(phrases.get(i).from() - 1, ";");
      if (opens && isTold(noun) && !measured.get(i).known() && goesOn(lexemes, phrases.get(i))) {
        measured.set(i, like(noun, phrases.get(i)));
      }
    }
    before = onlyCount(phrases, measured);
    end = lexemes.size() == 0 ? -1 : lexemes.at(lexemes.size() - 1).end();
  }

  private static Measured like(Measured noun, AmountPhrase phrase) {
    return new Measured(noun.measure(), phrase.to(), Optional.empty(), true);
  }

  private static boolean isTold(Measured noun) {
    return noun.thing().isPresent() && noun.measure().role().isPresent();
  }

  /** The count of a sentence that has no other, and says what happened to what it counts. */
  private static Optional<Measured> onlyCount(List<AmountPhrase> phrases, List<Measured> measured) {
    Optional<Measured> only = Optional.empty();
    for (int i = 0; i < phrases.size(); i++) {
      Measure measure = measured.get(i).measure();
      if (measured.get(i).known() && phrases.get(i).unit().isEmpty()) {
        if (only.isPresent() || measure.role().isEmpty()) {
          return Optional.empty();
        }
        only = Optional.of(measured.get(i));
      }
    }
    return only;
  }

  private static boolean isElliptic(Lexemes lexemes, AmountPhrase phrase) {
    return phrase.from() == 0 && goesOn(lexemes, phrase);
  }

  private static boolean goesOn(Lexemes lexemes, AmountPhrase phrase) {
    int verb = phrase.to();
    int behind = verb + 1;
    boolean auxiliary =
        switch (lexemes.lower(verb)) {
          case "were", "are", "was", "is", "did", "had", "have", "do" -> true;
          default -> false;
        };
    return phrase.unit().isEmpty()
        && phrase.form() == Form.CARDINAL
        && auxiliary
        && lexemes.at(behind).isMark()
        && !lexemes.isGlued(behind + 1);
  }
}
