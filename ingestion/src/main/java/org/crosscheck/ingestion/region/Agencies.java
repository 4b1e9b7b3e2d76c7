package org.crosscheck.ingestion.region;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.crosscheck.ingestion.lexicon.Tsv;

/** Knows agencies and picture desks by their names as printed. */
final class Agencies {
  private static final ImmutableSet<String> NAMES =
      Tsv.rows("en/agencies.tsv", 2).stream()
          .map(row -> row.get(0))
          .collect(ImmutableSet.toImmutableSet());

  private static final Splitter PARTS =
      Splitter.on(CharMatcher.anyOf("/|,;&—–")).trimResults().omitEmptyStrings();

  private Agencies() {}

  /** True when one part of "Ann Moss/Getty Images" or "AP Photo/Ian Bell" names one. */
  static boolean isNamedIn(String credit) {
    return PARTS
        .splitToStream(credit)
        .map(Agencies::bare)
        .anyMatch(part -> NAMES.contains(part) || NAMES.contains(part.toUpperCase(Locale.ROOT)));
  }

  private static String bare(String part) {
    String bare = part;
    for (String around : new String[] {" Photo", " Photos", " via", " Pool"}) {
      bare = bare.endsWith(around) ? bare.substring(0, bare.length() - around.length()) : bare;
    }
    int via = bare.indexOf("via ");
    return via >= 0 ? bare.substring(via + 4) : bare;
  }
}
