package org.crosscheck.reporting.audit;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.crosscheck.reporting.view.FindingView;
import org.crosscheck.reporting.view.SideView;

/**
 * Eight hexadecimal digits that change when what a reviewer judged changes: lane, severity, and the
 * outlets with their words. The explanation does not count: a sentence put better is no change.
 */
public final class Fingerprint {
  private static final int DIGITS = 8;

  private Fingerprint() {}

  public static String of(FindingView finding) {
    Hasher hasher = Hashing.sha256().newHasher();
    add(hasher, finding.lane());
    add(hasher, finding.severity());
    for (SideView side : finding.sides()) {
      add(hasher, side.outlet());
      add(hasher, side.words());
    }
    return hasher.hash().toString().substring(0, DIGITS);
  }

  private static void add(Hasher hasher, String text) {
    hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8);
  }
}
