package org.crosscheck.ingestion.reader;

import static org.crosscheck.model.Require.visible;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.article.Certainty;

/**
 * What is said of an article beside its text, in the words given: nothing is checked yet. Each
 * value carries how sure it is that it was meant as what it is taken for.
 */
public record Stated(ImmutableMap<Field, Word> values) {
  private static final Stated NOTHING = new Stated(ImmutableMap.of());

  /** One value and how sure it is. */
  public record Word(String value, Certainty certainty) {
    public Word {
      visible(value, "stated value");
      Objects.requireNonNull(certainty, "certainty");
    }
  }

  public Stated {
    Objects.requireNonNull(values, "values");
  }

  public static Stated nothing() {
    return NOTHING;
  }

  /**
   * Values that were given. Blank ones count as not given. Where a field comes twice, the first one
   * holds.
   */
  public static Stated of(Iterable<Map.Entry<Field, String>> entries) {
    Stated stated = NOTHING;
    for (Map.Entry<Field, String> entry : entries) {
      stated = stated.or(entry.getKey(), Optional.of(entry.getValue()), Certainty.GIVEN);
    }
    return stated;
  }

  /** The value of a field, without the white space around it. */
  public Optional<String> get(Field field) {
    return Optional.ofNullable(values.get(field)).map(Word::value);
  }

  /** How sure the value of {@code field} is; guessed where there is none. */
  public Certainty certainty(Field field) {
    return Optional.ofNullable(values.get(field)).map(Word::certainty).orElse(Certainty.GUESSED);
  }

  /**
   * These values and, where {@code field} has none yet and {@code value} is not blank, that one.
   */
  public Stated or(Field field, Optional<String> value, Certainty certainty) {
    if (values.containsKey(field) || value.filter(it -> !it.isBlank()).isEmpty()) {
      return this;
    }
    return new Stated(
        ImmutableMap.<Field, Word>builder()
            .putAll(values)
            .put(field, new Word(value.get().strip(), certainty))
            .buildOrThrow());
  }

  /** These values and, for the fields that they leave open, those of {@code weaker}. */
  public Stated withAll(Stated weaker) {
    return weaker.overriddenBy(this);
  }

  /** These values, each replaced where {@code stronger} has one. */
  public Stated overriddenBy(Stated stronger) {
    EnumMap<Field, Word> both = new EnumMap<>(Field.class);
    both.putAll(values);
    both.putAll(stronger.values);
    return new Stated(ImmutableMap.copyOf(both));
  }
}
