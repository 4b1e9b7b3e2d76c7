package org.crosscheck.model.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Objects;
import java.util.Optional;

/**
 * The chain of sources of a claim, from the nearest to the origin: in "Interfax reported, citing
 * Peskov", Interfax and then Peskov. Empty where the outlet says it in its own voice.
 */
public record Attribution(ImmutableList<Source> chain) {
  private static final Attribution NONE = new Attribution(ImmutableList.of());

  public Attribution {
    Objects.requireNonNull(chain, "chain");
  }

  /** The outlet's own voice. */
  public static Attribution none() {
    return NONE;
  }

  public static Attribution to(Source... chain) {
    return new Attribution(ImmutableList.copyOf(chain));
  }

  public boolean isEmpty() {
    return chain.isEmpty();
  }

  public Optional<Source> nearest() {
    return chain.stream().findFirst();
  }

  /** Who is said to know it first. */
  public Optional<Source> origin() {
    return Optional.ofNullable(Iterables.getLast(chain, null));
  }
}
