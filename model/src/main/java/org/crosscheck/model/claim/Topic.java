package org.crosscheck.model.claim;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Stream;

/**
 * What a position is about in a form that two articles share: classes of things and doings rather
 * than words. Empty where only a pronoun stands that nothing was found for.
 *
 * @param things dictionary forms and classes: {@code soldier} for troops and servicemen, {@code
 *     deploy} for a presence and for sending
 * @param names the countries (ISO 3166 codes) and other names (in lower case) in it
 */
public record Topic(ImmutableSet<String> things, ImmutableSet<String> names) {
  private static final Topic NONE = new Topic(ImmutableSet.of(), ImmutableSet.of());

  public Topic {
    things = sorted(things.stream());
    names = sorted(names.stream());
  }

  private static ImmutableSet<String> sorted(Stream<String> words) {
    return words.sorted().collect(toImmutableSet());
  }

  /** About nothing that is known. */
  public static Topic none() {
    return NONE;
  }

  public boolean isEmpty() {
    return things.isEmpty();
  }

  /** True when the two name no common thing. */
  public boolean isApartFrom(Topic other) {
    return Sets.intersection(things, other.things).isEmpty();
  }
}
