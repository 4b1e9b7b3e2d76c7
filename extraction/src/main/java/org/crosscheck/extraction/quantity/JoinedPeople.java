package org.crosscheck.extraction.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.measure.Joints;
import org.crosscheck.extraction.quantity.measure.MeasureReader;
import org.crosscheck.extraction.quantity.measure.Measured;
import org.crosscheck.extraction.quantity.measure.SinglePeople;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.value.Form;

/**
 * Hands what happens to some of a list on to all of it, whether a number counts them or not: "two
 * boys and a woman were hurt", "killed his wife and four children".
 */
final class JoinedPeople {
  private static final String FIND = "find";

  private final SinglePeople singles = new SinglePeople();
  private final MeasureReader measures;

  JoinedPeople(MeasureReader measures) {
    this.measures = measures;
  }

  /**
   * "Three officers and five demonstrators were injured": the first has the role of the second. Not
   * of "30 repairs and 2 deaths", where the noun itself is what happened.
   */
  void shareRoles(
      Sentence sentence, Lexemes lexemes, List<AmountPhrase> phrases, List<Measured> measured) {
    Joints joints = joints(sentence, lexemes);
    for (int i = phrases.size() - 2; i >= 0; i--) {
      Measured next = measured.get(i + 1);
      boolean joined =
          phrases.get(i + 1).from() == measured.get(i).to() + 1
              && joints.isJoin(measured.get(i).to(), phrases.get(i + 1).from());
      if (joined && next.thing().isPresent()) {
        measured.set(i, measured.get(i).withRoleOf(next));
      }
    }
    shareForward(lexemes, joints, phrases, measured);
    shareInward(lexemes, phrases, measured);
  }

  /**
   * "wounded two boys and three women", "carried 43 pupils and two teachers": the verb does the
   * same to all its objects.
   */
  private void shareForward(
      Lexemes lexemes, Joints joints, List<AmountPhrase> phrases, List<Measured> measured) {
    boolean object = false;
    for (int i = 1; i < phrases.size(); i++) {
      Measured before = measured.get(i - 1);
      boolean joined = joints.isJoin(before.to(), phrases.get(i).from());
      object = joined && (object || measures.isObject(lexemes, phrases.get(i - 1), before));
      if (object || joined && measures.isHarmed(lexemes, before)) {
        measured.set(i, measures.withHarm(measured.get(i), before.measure()));
      }
    }
  }

  /** "14 people, including three children, were killed": what happened to all, to some of them. */
  private void shareInward(Lexemes lexemes, List<AmountPhrase> phrases, List<Measured> measured) {
    for (int i = 1; i < phrases.size(); i++) {
      Measured whole = measured.get(i - 1);
      if (measures.isOfPeople(whole.measure())
          && Including.isOpened(lexemes, whole.to(), phrases.get(i).from())) {
        measured.set(i, measures.withHarm(measured.get(i), whole.measure()));
      }
    }
  }

  /** Whom no number counts, in order; whom they are joined to takes their role. */
  List<SinglePeople.Found> read(
      Sentence sentence, Lexemes lexemes, List<AmountPhrase> phrases, List<Measured> measured) {
    Joints joints = joints(sentence, lexemes);
    boolean headline = sentence.part() == Part.TITLE;
    List<SinglePeople.Found> found = singles.in(lexemes, headline, counts(phrases, measured));
    for (SinglePeople.Found people : found) {
      for (int i = 0; i < phrases.size(); i++) {
        if (joints.isJoin(measured.get(i).to(), people.from())) {
          Measured counted = measured.get(i);
          boolean alike = isFound(counted) && !isRelative(lexemes, people.to());
          Measured open = alike ? measures.withoutRole(lexemes, counted) : counted;
          measured.set(i, open.withRole(people.measure()));
        } else if (joints.isJoin(people.to(), phrases.get(i).from())) {
          measured.set(i, measures.withHarm(measured.get(i), people.measure()));
        }
      }
    }
    shareForward(lexemes, joints, phrases, measured);
    return found.stream()
        .filter(people -> phrases.stream().noneMatch(phrase -> overlap(people, phrase)))
        .toList();
  }

  /** Police find the hurt: "found two clerks and a cook with gunshot wounds". */
  private static boolean isFound(Measured counted) {
    return counted.measure().role().filter(FIND::equals).isPresent();
  }

  /** "found two clerks and a cook who was shot": what is said of the last alone. */
  private static boolean isRelative(Lexemes lexemes, int at) {
    return lexemes.is(at, "who") || lexemes.is(at, "whose") || lexemes.is(at, ",");
  }

  private static Joints joints(Sentence sentence, Lexemes lexemes) {
    return new Joints(lexemes, sentence.part() == Part.TITLE);
  }

  private static List<SinglePeople.Count> counts(
      List<AmountPhrase> phrases, List<Measured> measured) {
    List<SinglePeople.Count> counts = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      Optional<String> role = measured.get(i).measure().role();
      counts.add(new SinglePeople.Count(phrases.get(i).from(), measured.get(i).to(), role));
    }
    return counts;
  }

  /** A count of its own, but not "second" in "a second man". */
  private static boolean overlap(SinglePeople.Found people, AmountPhrase phrase) {
    return phrase.unit().isEmpty()
        && phrase.form() != Form.ORDINAL
        && people.from() < phrase.to()
        && phrase.from() < people.to();
  }
}
