package org.crosscheck.app;

import org.crosscheck.extraction.Extraction;

/** An extraction holds scratch space and is costly to make, so each thread keeps its own. */
final class Extractions {
  private static final ThreadLocal<Extraction> OF_THREAD =
      ThreadLocal.withInitial(Extraction::english);

  private Extractions() {}

  static Extraction ofThisThread() {
    return OF_THREAD.get();
  }
}
