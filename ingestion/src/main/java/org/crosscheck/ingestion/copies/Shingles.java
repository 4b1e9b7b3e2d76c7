package org.crosscheck.ingestion.copies;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private final ImmutableSet<Long> hashes;

  private Shingles(ImmutableSet<Long> hashes) {
    this.hashes = hashes;
  }

  static Shingles of(Article article) {
    Matcher words = WORD.matcher(body(article).toLowerCase(Locale.ROOT));
    String[] last = new String[LENGTH];
    Set<Long> hashes = new HashSet<>();
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
    return new Shingles(ImmutableSet.copyOf(hashes));
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
    return hashes.size();
  }

  ImmutableSet<Long> hashes() {
    return hashes;
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
    Shingles small = size() <= other.size() ? this : other;
    Shingles large = small == this ? other : this;
    return (int) small.hashes.stream().filter(large.hashes::contains).count();
  }
}
