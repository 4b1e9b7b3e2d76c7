package org.crosscheck.reporting.view;

import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Source;

/**
 * Whether two claims that name a source go back to the same one. Who compares reports decides it
 * (there "the Ministry of Defence" and "the Defence Ministry" are one); whoever writes them is
 * told, so that no sheet counts otherwise than the findings do.
 */
@FunctionalInterface
public interface OneOrigin {
  boolean isOne(Claim a, Claim b);

  /** The same name but for capitals: all that a report tells by itself. */
  static OneOrigin ofSameName() {
    return (a, b) -> name(a).equalsIgnoreCase(name(b));
  }

  private static String name(Claim claim) {
    return claim.frame().attribution().origin().map(Source::name).orElse("");
  }
}
