package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.measure.SinglePeople.Count;

/**
 * How the noun phrases of one sentence are joined: "a man and two children", "a farmer, his wife
 * and six guests". What a verb does to one of a list it does to all.
 */
public final class Joints {
  private static final ImmutableSet<String> HARMED =
      ImmutableSet.of("killed", "injured", "wounded", "murdered", "slayed", "executed");

  /** Whom no number counts is asked for harm alone, but "a nurse and two guests" go together. */
  static final String HOSPITALISE = "hospitalise";

  private final Lexemes lexemes;
  private final boolean headline;

  /**
   * @param isHeadline headlines join with a comma alone: "kills wife, 2 sons"
   */
  public Joints(Lexemes lexemes, boolean isHeadline) {
    this.lexemes = lexemes;
    this.headline = isHeadline;
  }

  /**
   * True where only "and", or in a headline a comma, stands between two indexes; a word that says
   * whose may stand behind it: "and their four children".
   */
  public boolean isJoin(int from, int to) {
    return isBare(from, to) || isPossessive(to - 1) && isBare(from, to - 1);
  }

  private boolean isPossessive(int at) {
    return switch (lexemes.lower(at)) {
      case "his", "her", "their" -> true;
      default -> false;
    };
  }

  private boolean isBare(int from, int to) {
    return switch (to - from) {
      case 1 ->
          lexemes.is(from, "and") || lexemes.is(from, "&") || headline && lexemes.is(from, ",");
      case 2 -> lexemes.is(from, ",") && lexemes.is(from + 1, "and");
      default -> false;
    };
  }

  /** People listed as one. Bare ones only open a list in headlines. */
  List<List<OnePerson>> lists(List<OnePerson> all, List<Count> counts) {
    Set<Integer> begins = new TreeSet<>();
    all.forEach(person -> begins.add(person.from()));
    counts.forEach(count -> begins.add(count.from()));
    List<List<OnePerson>> lists = new ArrayList<>();
    OnePerson last = null;
    for (int i = 0; i < all.size(); i++) {
      OnePerson person = all.get(i);
      boolean goesOn =
          last != null
              && !opensClause(last, person)
              && (isJoin(last.to(), person.from()) || isListed(last, person, i, all, begins));
      if (goesOn) {
        lists.get(lists.size() - 1).add(person);
      } else if (headline || !person.bare()) {
        lists.add(new ArrayList<>(List.of(person)));
      } else {
        last = null;
        continue;
      }
      last = person;
    }
    return lists;
  }

  /** "shoots himself, father charged": behind the comma, somebody else has a verb of his own. */
  private boolean opensClause(OnePerson last, OnePerson person) {
    String verb = lexemes.lower(person.to());
    boolean own =
        verb.endsWith("ed") && !HARMED.contains(verb) || verb.equals("says") || verb.equals("say");
    return lexemes.is(last.to(), ",") && own;
  }

  /**
   * "his wife, her sister and ...": a comma, and the list ends in "and". Who is set beside another
   * as the same person is not listed: "the driver, a guard,".
   */
  private boolean isListed(
      OnePerson last, OnePerson person, int at, List<OnePerson> all, Set<Integer> begins) {
    boolean comma = person.from() == last.to() + 1 && lexemes.is(last.to(), ",");
    return comma && isPossessive(person.from()) && endsInAnd(at, all, begins);
  }

  private boolean endsInAnd(int at, List<OnePerson> all, Set<Integer> begins) {
    int to = all.get(at).to();
    if (lexemes.is(to, "and")) {
      return begins.contains(to + 1);
    }
    boolean goesOn = at + 1 < all.size() && all.get(at + 1).from() == to + 1;
    return goesOn && lexemes.is(to, ",") && endsInAnd(at + 1, all, begins);
  }

  /** What happens to the numbered people that these are joined to, behind or before them. */
  Optional<String> harm(int from, int to, List<Count> counts) {
    return counts.stream()
        .filter(count -> isJoin(to, count.from()) || isJoin(count.to(), from))
        .flatMap(count -> count.role().stream())
        .filter(role -> Suffering.HARM.contains(role) || role.equals(HOSPITALISE))
        .findFirst();
  }
}
