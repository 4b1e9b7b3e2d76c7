package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.extraction.time.calendar.TimeValue;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Group;
import org.crosscheck.extraction.time.grammar.Pattern;
import org.crosscheck.extraction.time.grammar.Rule;
import org.crosscheck.extraction.time.grammar.Symbol;

/** The rules while they are written down: each group must be filled before a pattern names it. */
final class RuleBook {
  private final Map<String, Symbol> symbols = new LinkedHashMap<>();

  RuleBook() {
    for (Terminal terminal : Terminal.values()) {
      symbols.put(terminal.name(), terminal);
    }
  }

  Group group(String name) {
    return (Group) symbols.computeIfAbsent(name, Group::new);
  }

  /** The rules of all groups. */
  ImmutableList<Rule> rules() {
    return symbols.values().stream()
        .filter(Group.class::isInstance)
        .flatMap(group -> ((Group) group).rules().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Where rules are added to one group. */
  Section section(String group) {
    return new Section(group(group));
  }

  /** Adds rules to one group. */
  final class Section {
    private final Group group;

    private Section(Group group) {
      this.group = group;
    }

    /** All rules of another group, under their own names. */
    @SuppressWarnings("CheckReturnValue") // chaining is for the reader; the last link has no use
    Section include(String other) {
      group(other).rules().forEach(group::add);
      return this;
    }

    /** A rule whose every match is a time. A second pattern of a rule has its name again. */
    @SuppressWarnings("CheckReturnValue") // as above
    Section rule(String name, String pattern, Function<Captures, ? extends TimeValue> meaning) {
      return rule(name, pattern, (captures, input) -> Optional.of(meaning.apply(captures)));
    }

    /** A rule whose meaning depends on the situation, or that may turn a match down. */
    @SuppressWarnings("CheckReturnValue") // as above
    Section rule(String name, String pattern, Rule.Meaning meaning) {
      group.add(new Rule(name, Pattern.parse(pattern, symbols::get), meaning));
      return this;
    }
  }
}
