package org.crosscheck.ingestion.reader;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is said of an article beside its text, in the words given: nothing is checked yet. */
public record Stated(ImmutableMap<Field, String> values) {
  private static final Stated NOTHING = new Stated(ImmutableMap.of());

  public Stated {
    Objects.requireNonNull(values, "values");
  }

  public static Stated nothing() {
    return NOTHING;
  }

  /** Blank values count as not given. Where a field comes twice, the first one holds. */
  public static Stated of(Iterable<Map.Entry<Field, String>> entries) {
    EnumMap<Field, String> values = new EnumMap<>(Field.class);
    for (Map.Entry<Field, String> entry : entries) {
      if (!entry.getValue().isBlank()) {
        values.putIfAbsent(entry.getKey(), entry.getValue().strip());
      }
    }
    return new Stated(ImmutableMap.copyOf(values));
  }

  public Optional<String> get(Field field) {
    return Optional.ofNullable(values.get(field));
  }

  /** These values, each replaced where {@code stronger} has one. */
  public Stated overriddenBy(Stated stronger) {
    EnumMap<Field, String> both = new EnumMap<>(Field.class);
    both.putAll(values);
    both.putAll(stronger.values);
    return new Stated(ImmutableMap.copyOf(both));
  }
}
