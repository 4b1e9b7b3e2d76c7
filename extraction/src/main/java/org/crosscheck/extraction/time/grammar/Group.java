package org.crosscheck.extraction.time.grammar;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.TimeValue;
import org.crosscheck.extraction.time.words.Word;

/**
 * Rules for one kind of time. Reading a group takes the rule that reads farthest, and of two that
 * read equally far the one that was added first. Rules can name groups, also their own as long as a
 * word comes before it.
 */
public final class Group implements Symbol {
  /** A reading, the rule that made it, and the word after it. */
  public record Parse(int start, int end, TimeValue value, String rule) {}

  private final String name;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, List<Rule>> byLiteral = new HashMap<>();
  private final Map<Integer, List<Rule>> byMask = new HashMap<>();
  private Starts starts = new Starts(ImmutableSet.of(), 0);

  public Group(String name) {
    this.name = name;
  }

  public void add(Rule rule) {
    rules.add(rule);
    Starts first = rule.pattern().starts();
    starts = starts.and(first);
    for (String literal : first.literals()) {
      byLiteral.computeIfAbsent(literal, key -> new ArrayList<>()).add(rule);
    }
  }

  public List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** The farthest reading at {@code index}. */
  public Optional<Parse> parse(Input input, int index) {
    return starts.with(input.words().get(index))
        ? input.read(this, index).map(found -> (Parse) found.value())
        : Optional.empty();
  }

  @Override
  public Optional<Found> read(Input input, int index) {
    Word word = input.words().get(index);
    Parse best = null;
    best = farthest(input, index, byLiteral.getOrDefault(word.lower(), List.of()), best);
    best = farthest(input, index, rulesFor(word.mask()), best);
    return best == null ? Optional.empty() : Optional.of(new Found(best.end(), best));
  }

  private Parse farthest(Input input, int index, List<Rule> candidates, Parse before) {
    Parse best = before;
    for (Rule rule : input.possible(candidates)) {
      Optional<Pattern.Match> match = rule.pattern().at(input, index);
      if (match.isPresent() && (best == null || match.get().end() > best.end())) {
        Optional<? extends TimeValue> value = rule.meaning().of(match.get().captures(), input);
        if (value.isPresent()) {
          best = new Parse(index, match.get().end(), value.get(), rule.name());
        }
      }
    }
    return best;
  }

  /** Masks are few, so each is worked out once; a grammar belongs to one thread. */
  private List<Rule> rulesFor(int mask) {
    return mask == 0
        ? List.of()
        : byMask.computeIfAbsent(
            mask,
            key ->
                rules.stream()
                    .filter(rule -> (rule.pattern().starts().mask() & key) != 0)
                    .toList());
  }

  @Override
  public Starts starts() {
    return starts;
  }

  @Override
  public boolean dependsOnSituation() {
    return true;
  }

  @Override
  public String toString() {
    return name;
  }
}
