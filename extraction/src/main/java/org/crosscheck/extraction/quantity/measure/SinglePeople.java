package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.model.value.Measure;

/**
 * Reads people to whom harm is done and whom no number counts: "a man was shot dead" is one killed,
 * "a woman and her son were hurt" two wounded. Whether there were others the words do not say.
 */
public final class SinglePeople {
  /**
   * People whom no number counts.
   *
   * @param from index of their first lexeme
   * @param to index after the last
   * @param count how many are named
   * @param measure with the role of what is done to them
   */
  public record Found(int from, int to, int count, Measure measure) {}

  private static final String KILL = "kill";
  private static final int NAME = 4;

  private final Concepts concepts = new Concepts();
  private final Roles roles = new Roles();
  private final PersonReader people = new PersonReader(concepts, roles);
  private final RoleFinder finder = new RoleFinder(roles, concepts);
  private final Suffering suffering = new Suffering(roles, concepts);
  private final Places places = new Places();

  /**
   * A number of people or things in the same sentence, with whom single people may be joined: "a
   * man and two children".
   *
   * @param from index of its first lexeme
   * @param to index after the last
   * @param role what happens to them; empty where it is not told
   */
  public record Count(int from, int to, Optional<String> role) {}

  /**
   * The people of a sentence.
   *
   * @param isHeadline headlines leave articles out: "Teen killed"
   * @param counts what numbers count there
   */
  public ImmutableList<Found> in(Lexemes lexemes, boolean isHeadline, List<Count> counts) {
    if (!tellsOfHarm(lexemes, counts)) {
      return ImmutableList.of();
    }
    Joints joints = new Joints(lexemes, isHeadline);
    List<Found> found = new ArrayList<>();
    for (List<OnePerson> joined : joints.lists(people.in(lexemes, isHeadline), counts)) {
      OnePerson first = joined.get(0);
      boolean shoots = !isHeadline && BareShot.isMainVerb(lexemes, last(joined).to());
      if (!shoots && (!OneMore.is(lexemes, first) || isAfterHarmed(first, found, counts))) {
        role(lexemes, joined, joints, counts)
            .ifPresent(role -> found.add(found(lexemes, joined, role)));
      }
    }
    return ImmutableList.copyOf(found);
  }

  private static OnePerson last(List<OnePerson> joined) {
    return joined.get(joined.size() - 1);
  }

  /** One more of whom? Of people harmed in the same sentence. */
  private static boolean isAfterHarmed(OnePerson person, List<Found> found, List<Count> counts) {
    return !found.isEmpty()
        || counts.stream()
            .filter(count -> count.from() < person.from())
            .anyMatch(count -> count.role().filter(Suffering.HARM::contains).isPresent());
  }

  private boolean tellsOfHarm(Lexemes lexemes, List<Count> counts) {
    for (Count count : counts) {
      if (count.role().filter(Joints.HOSPITALISE::equals).isPresent()) {
        return true;
      }
    }
    for (int i = 0; i < lexemes.size(); i++) {
      if (suffering.isHarmAt(lexemes, i) || isLifeTaken(lexemes, i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> role(
      Lexemes lexemes, List<OnePerson> joined, Joints joints, List<Count> counts) {
    OnePerson first = joined.get(0);
    int to = last(joined).to();
    if (isLifeTaken(lexemes, first.from() - 1)) {
      return Optional.of(KILL);
    }
    if (isPronoun(lexemes, first)) {
      return suffering.behind(lexemes, to).filter(KILL::equals);
    }
    return suffering
        .behind(lexemes, to)
        .or(() -> joints.harm(first.from(), to, counts))
        .or(() -> before(lexemes, first))
        .or(() -> ofSelf(lexemes, first));
  }

  /** "took his own life". */
  private static boolean isLifeTaken(Lexemes lexemes, int verb) {
    boolean takes =
        switch (lexemes.lower(verb)) {
          case "take", "takes", "took", "taken", "taking" -> true;
          default -> false;
        };
    return takes
        && !lexemes.is(verb - 1, "to")
        && lexemes.is(verb + 2, "own")
        && lexemes.is(verb + 3, "life");
  }

  private static boolean isPronoun(Lexemes lexemes, OnePerson person) {
    return lexemes.is(person.head(), "he") || lexemes.is(person.head(), "she");
  }

  /** "killed his wife, then himself": the verb is left out. */
  private Optional<String> ofSelf(Lexemes lexemes, OnePerson person) {
    boolean self = lexemes.lower(person.head()).endsWith("self");
    boolean goesOn =
        switch (lexemes.lower(person.from() - 1)) {
          case "then", "and", "," -> true;
          default -> false;
        };
    for (int i = person.from() - 1; self && goesOn && i >= 0; i--) {
      Optional<String> role = roles.verb(lexemes.lower(i)).filter(Suffering.HARM::contains);
      if (role.isPresent()) {
        return role;
      }
    }
    return Optional.empty();
  }

  /**
   * Not what somebody wants or tries to do: "to kill his wife"; not who did it: "shot by a friend".
   * In a headline more words of the phrase may stand before the noun: "kills Orla teen".
   */
  private Optional<String> before(Lexemes lexemes, OnePerson first) {
    if (first.bare() && isCompound(lexemes, first)) {
      return Optional.empty();
    }
    int farthest = first.bare() ? first.from() - NAME : first.from();
    for (int from = first.from(); from >= Math.max(0, farthest); from--) {
      if (lexemes.is(from - 2, "to") || lexemes.is(from - 1, "by")) {
        return Optional.empty();
      }
      Optional<String> role = finder.before(lexemes, from).filter(Suffering.HARM::contains);
      if (role.isPresent()) {
        return role;
      }
      if (!lexemes.at(from - 1).isWord() || isPreposition(lexemes.lower(from - 1))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "shooting suspect": who is said to have done it; the victim is told by the noun. */
  private static boolean isCompound(Lexemes lexemes, OnePerson person) {
    return lexemes.lower(person.from() - 1).endsWith("ing") && !lexemes.is(person.head(), "victim");
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "in", "at", "on", "near", "from", "for", "after", "with", "to", "as", "and" -> true;
      default -> false;
    };
  }

  private Found found(Lexemes lexemes, List<OnePerson> joined, String role) {
    OnePerson first = joined.get(0);
    int to = last(joined).to();
    boolean alike = joined.stream().allMatch(person -> person.concept().equals(first.concept()));
    String concept = alike ? first.concept() : Concepts.PERSON;
    Optional<String> kind = joined.size() == 1 ? first.kind() : Optional.empty();
    Measure measure = new Measure(concept, Optional.of(role), kind, places.behind(lexemes, to));
    return new Found(first.from(), to, joined.size(), measure);
  }
}
