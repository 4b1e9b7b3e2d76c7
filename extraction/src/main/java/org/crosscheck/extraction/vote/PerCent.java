package org.crosscheck.extraction.vote;

import java.util.regex.Pattern;

/** The word or sign of a percentage, where the text behind its number begins with it. */
final class PerCent {
  private static final Pattern SIGN =
      Pattern.compile("^(?:\\s*%|\\s+per\\s?cent|\\s+pct\\.?)(?![\\p{L}])");

  private PerCent() {}

  static String without(String behindNumber) {
    return SIGN.matcher(behindNumber).replaceFirst("");
  }
}
