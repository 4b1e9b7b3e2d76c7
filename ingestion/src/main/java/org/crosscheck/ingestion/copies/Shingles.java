package org.crosscheck.ingestion.copies;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Region;

/**
 * An article's body as the set of its shingles: every five words in a row, hashed. What two sets
 * share is what was copied word for word. Regions, such as teasers, do not count.
 */
final class Shingles {
  private static final int LENGTH = 5;
  private static final HashFunction HASH = Hashing.murmur3_128(0x5eed);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** In order, each once: many thousand articles have a few hundred each. */
  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  static Shingles of(Article article) {
    Matcher words = WORD.matcher(body(article).toLowerCase(Locale.ROOT));
    String[] last = new String[LENGTH];
    LongStream.Builder hashes = LongStream.builder();
    for (int n = 0; words.find(); n++) {
      last[n % LENGTH] = words.group();
      if (n >= LENGTH - 1) {
        Hasher hasher = HASH.newHasher();
        for (int i = 1; i <= LENGTH; i++) {
          hasher.putUnencodedChars(last[(n + i) % LENGTH]).putChar(' ');
        }
        hashes.add(hasher.hash().asLong());
      }
    }
    return new Shingles(hashes.build().sorted().distinct().toArray());
  }

  private static String body(Article article) {
    StringBuilder body = new StringBuilder(article.text());
    for (Region region : article.regions()) {
      if (region.part() == Part.BODY) {
        for (int i = region.span().start(); i < region.span().end(); i++) {
          body.setCharAt(i, ' ');
        }
      }
    }
    return body.toString();
  }

  int size() {
    return hashes.length;
  }

  LongStream hashes() {
    return Arrays.stream(hashes);
  }

  /** Jaccard's measure, from 0 (nothing shared) to 1 (the same). */
  double likeness(Shingles other) {
    int shared = shared(other);
    int all = size() + other.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** The share of the shorter body that stands in the longer one, from 0 to 1. */
  double containment(Shingles other) {
    int shorter = Math.min(size(), other.size());
    return shorter == 0 ? 0 : (double) shared(other) / shorter;
  }

  private int shared(Shingles other) {
    int shared = 0;
    for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
