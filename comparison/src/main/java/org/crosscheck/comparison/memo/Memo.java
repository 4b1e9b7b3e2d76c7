package org.crosscheck.comparison.memo;

import com.google.common.base.Equivalence;
import com.google.common.math.IntMath;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * A function that keeps its last results, as many as it has places for: a new one takes the place
 * of an older one. What is asked of an event's claims is asked again and again while the event is
 * judged and never after, so that keeping more would only fill the heap.
 *
 * <p>Not a cache that promises anything: two threads may compute one result twice. The function
 * must be pure and give no null.
 */
public final class Memo<K, V> {
  private record Kept<K, V>(K key, V value) {}

  private final Equivalence<Object> same;
  private final Function<K, V> function;
  private final AtomicReferenceArray<Kept<K, V>> places;

  private Memo(Equivalence<Object> same, int places, Function<K, V> function) {
    this.same = same;
    this.function = function;
    this.places = new AtomicReferenceArray<>(IntMath.ceilingPowerOfTwo(places));
  }

  /**
   * For keys that are long to compare and come again as the very same object.
   *
   * @param places for how many results, rounded up to a power of two
   */
  public static <K, V> Memo<K, V> byIdentity(int places, Function<K, V> function) {
    return new Memo<>(Equivalence.identity(), places, function);
  }

  /**
   * For short words, which come again from other articles.
   *
   * @param places for how many results, rounded up to a power of two
   */
  public static <K, V> Memo<K, V> byEquality(int places, Function<K, V> function) {
    return new Memo<>(Equivalence.equals(), places, function);
  }

  /** What the function gives for {@code key}. */
  public V of(K key) {
    int place = same.hash(key) & places.length() - 1;
    Kept<K, V> kept = places.getAcquire(place);
    if (kept != null && (kept.key == key || same.equivalent(kept.key, key))) {
      return kept.value;
    }
    V value = function.apply(key);
    places.setRelease(place, new Kept<>(key, value));
    return value;
  }
}
