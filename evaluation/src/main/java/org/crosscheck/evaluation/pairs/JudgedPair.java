package org.crosscheck.evaluation.pairs;

import org.crosscheck.comparison.PairVerdict;

/** One pair with the gold's label and the system's verdict. */
record JudgedPair(String id, String source, Label gold, PairVerdict verdict, String a, String b) {
  boolean right() {
    return Task.of(source).right(gold, verdict);
  }

  boolean judgesConflict() {
    return Task.of(source).judgesConflict(gold);
  }

  boolean conflict() {
    return verdict == PairVerdict.CONFLICT;
  }

  String shown() {
    return String.format("%s  gold %s, said %s%n    a «%s»%n    b «%s»", id, gold, verdict, a, b);
  }
}
