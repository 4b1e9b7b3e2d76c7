package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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

  private static final int NAME = 4;

  private final Concepts concepts = new Concepts();
  private final Roles roles = new Roles();
  private final PersonReader people = new PersonReader(concepts, roles);
  private final RoleFinder finder = new RoleFinder(roles);
  private final Suffering suffering = new Suffering(roles);
  private final Places places = new Places();

  /**
   * The people of a sentence.
   *
   * @param isHeadline headlines leave articles out: "Teen killed"
   * @param counts the roles of what numbers count, by the index at which each count begins; "a man
   *     and two children were killed"
   */
  public ImmutableList<Found> in(
      Lexemes lexemes, boolean isHeadline, ImmutableMap<Integer, String> counts) {
    if (!tellsOfHarm(lexemes)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Found> found = ImmutableList.builder();
    for (List<OnePerson> joined : joined(lexemes, people.in(lexemes, isHeadline), isHeadline)) {
      role(lexemes, joined, isHeadline, counts)
          .ifPresent(role -> found.add(found(lexemes, joined, role)));
    }
    return found.build();
  }

  private boolean tellsOfHarm(Lexemes lexemes) {
    for (int i = 0; i < lexemes.size(); i++) {
      if (suffering.isHarmAt(lexemes, i)) {
        return true;
      }
    }
    return false;
  }

  /** People listed as one: "a man, his wife and their son". Bare ones only open in headlines. */
  private static List<List<OnePerson>> joined(
      Lexemes lexemes, List<OnePerson> all, boolean isHeadline) {
    List<List<OnePerson>> lists = new ArrayList<>();
    OnePerson last = null;
    for (OnePerson person : all) {
      boolean goesOn = last != null && isJoin(lexemes, last.to(), person.from(), isHeadline);
      if (goesOn) {
        lists.get(lists.size() - 1).add(person);
      } else if (isHeadline || !person.bare()) {
        lists.add(new ArrayList<>(List.of(person)));
      } else {
        last = null;
        continue;
      }
      last = person;
    }
    return lists;
  }

  /** True where only "and", or in a headline a comma, stands between two indexes. */
  public static boolean isJoin(Lexemes lexemes, int from, int to, boolean isHeadline) {
    return switch (to - from) {
      case 1 -> lexemes.is(from, "and") || isHeadline && lexemes.is(from, ",");
      case 2 -> lexemes.is(from, ",") && lexemes.is(from + 1, "and");
      default -> false;
    };
  }

  private Optional<String> role(
      Lexemes lexemes,
      List<OnePerson> joined,
      boolean isHeadline,
      ImmutableMap<Integer, String> counts) {
    OnePerson first = joined.get(0);
    int to = joined.get(joined.size() - 1).to();
    return suffering
        .behind(lexemes, to)
        .or(() -> before(lexemes, first))
        .or(() -> ofNext(lexemes, to, isHeadline, counts).filter(Suffering.HARM::contains));
  }

  /**
   * Not what somebody wants or tries to do: "to kill his wife". In a headline more words of the
   * phrase may stand before the noun: "kills Orla teen".
   */
  private Optional<String> before(Lexemes lexemes, OnePerson first) {
    int farthest = first.bare() ? first.from() - NAME : first.from();
    for (int from = first.from(); from >= Math.max(0, farthest); from--) {
      if (lexemes.is(from - 2, "to")) {
        return Optional.empty();
      }
      Optional<String> role = finder.before(lexemes, from).filter(Suffering.HARM::contains);
      if (role.isPresent()) {
        return role;
      }
      if (!lexemes.at(from - 1).isWord()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ofNext(
      Lexemes lexemes, int to, boolean isHeadline, ImmutableMap<Integer, String> counts) {
    return Optional.of(to)
        .filter(end -> isJoin(lexemes, end, end + 1, isHeadline))
        .map(end -> counts.get(end + 1));
  }

  private Found found(Lexemes lexemes, List<OnePerson> joined, String role) {
    OnePerson first = joined.get(0);
    int to = joined.get(joined.size() - 1).to();
    boolean alike = joined.stream().allMatch(person -> person.concept().equals(first.concept()));
    String concept = alike ? first.concept() : Concepts.PERSON;
    Optional<String> kind = joined.size() == 1 ? first.kind() : Optional.empty();
    Measure measure = new Measure(concept, Optional.of(role), kind, places.behind(lexemes, to));
    return new Found(first.from(), to, joined.size(), measure);
  }
}
