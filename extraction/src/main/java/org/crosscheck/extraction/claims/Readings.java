package org.crosscheck.extraction.claims;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.function.Supplier;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Claim;

/** All that was read of an article so far, by sentence. */
public final class Readings {
  private static final Readings NONE = new Readings(ImmutableList.of());

  private final ImmutableList<Reading> all;
  private final Supplier<ImmutableListMultimap<Sentence, Reading>> bySentence;

  private Readings(ImmutableList<Reading> all) {
    this.all = all;
    this.bySentence = Suppliers.memoize(() -> Multimaps.index(all, Reading::sentence));
  }

  public static Readings none() {
    return NONE;
  }

  public static Readings of(Iterable<Reading> readings) {
    return new Readings(ImmutableList.copyOf(readings));
  }

  public ImmutableList<Reading> all() {
    return all;
  }

  public ImmutableList<Reading> in(Sentence sentence) {
    return bySentence.get().get(sentence);
  }

  /** The claims of one kind in a sentence. */
  public <T extends Claim> ImmutableList<T> in(Sentence sentence, Class<T> kind) {
    return in(sentence).stream()
        .map(Reading::claim)
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /** True when a claim of {@code kind} in the sentence shares a character with {@code span}. */
  public boolean covers(Sentence sentence, Class<? extends Claim> kind, Span span) {
    return in(sentence).stream()
        .anyMatch(reading -> kind.isInstance(reading.claim()) && reading.span().overlaps(span));
  }

  /** These and {@code more}. */
  public Readings and(Iterable<Reading> more) {
    return new Readings(ImmutableList.<Reading>builder().addAll(all).addAll(more).build());
  }
}
