package org.crosscheck.ingestion.copies;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.util.Arrays;

/**
 * A signature of a set of shingles (Broder 1997): of each of many orders of all shingles, the first
 * one that the set has. Two sets agree in as large a share of these as they are alike. Parted into
 * bands, sets that are alike share a band with near certainty, so that no two articles need to be
 * compared that share none.
 */
final class MinHash {
  private static final int BANDS = 40;
  private static final int ROWS = 2;

  private MinHash() {}

  /** The keys of the bands; sets of likeness 0.4 share one of them in 999 of 1,000 cases. */
  static ImmutableList<Long> bands(Shingles shingles) {
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    shingles
        .hashes()
        .forEach(
            hash -> {
              for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mixed(hash + i * 0x9E3779B97F4A7C15L));
              }
            });
    ImmutableList.Builder<Long> bands = ImmutableList.builder();
    for (int band = 0; band < BANDS; band++) {
      var hasher = Hashing.murmur3_128(band).newHasher().putInt(band);
      for (int row = 0; row < ROWS; row++) {
        hasher.putLong(least[band * ROWS + row]);
      }
      bands.add(hasher.hash().asLong());
    }
    return bands.build();
  }

  /** SplitMix64's finaliser (Steele et al. 2014): every bit of the input moves every bit. */
  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
