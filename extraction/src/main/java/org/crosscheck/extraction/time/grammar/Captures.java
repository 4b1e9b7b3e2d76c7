package org.crosscheck.extraction.time.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.TimeValue;

/** What the named parts of a pattern read. */
public final class Captures {
  /** Made when something is captured: most patterns fail before. */
  private Map<String, Object> values = Map.of();

  private final int start;

  Captures(int start) {
    this.start = start;
  }

  /** The index of the rule's first word. */
  public int start() {
    return start;
  }

  /** The value of a capture that the pattern always makes. */
  public <T> T get(String name, Class<T> type) {
    return find(name, type)
        .orElseThrow(() -> new IllegalStateException("the pattern did not capture " + name));
  }

  /** The value of a capture that the pattern may make. */
  public <T> Optional<T> find(String name, Class<T> type) {
    return Optional.ofNullable(values.get(name)).map(type::cast);
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  public int integer(String name) {
    return get(name, Integer.class);
  }

  public String text(String name) {
    return get(name, String.class);
  }

  /** The value that a group of rules read. */
  public TimeValue time(String name) {
    return get(name, Group.Parse.class).value();
  }

  /** The period that a group of rules read which holds nothing but periods. */
  public Period period(String name) {
    return (Period) time(name);
  }

  Object put(String name, Object value) {
    if (values.isEmpty()) {
      values = new HashMap<>();
    }
    return values.put(name, value);
  }

  void restore(String name, Object before) {
    if (before == null) {
      values.remove(name);
    } else {
      values.put(name, before);
    }
  }
}
