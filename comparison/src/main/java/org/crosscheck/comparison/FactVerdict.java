package org.crosscheck.comparison;

import java.util.Comparator;
import java.util.List;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Judgement;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Verdict;

/** A fact's verdict: the worst of what was found on it. */
final class FactVerdict {
  private FactVerdict() {}

  static Judgement of(List<Discrepancy> found) {
    return Judgement.of(
        found.stream()
            .map(discrepancy -> verdict(discrepancy.lane()))
            .min(Comparator.comparingInt(FactVerdict::rank))
            .orElse(Verdict.AGREE));
  }

  /** 0 for what needs a look first. */
  static int rank(Verdict verdict) {
    return switch (verdict) {
      case CONFLICT -> 0;
      case NUANCE -> 1;
      case COMPATIBLE -> 2;
      case AGREE -> 3;
      case NOT_COMPARABLE -> 4;
    };
  }

  private static Verdict verdict(Lane lane) {
    return switch (lane) {
      case CONFLICT -> Verdict.CONFLICT;
      case NUANCE -> Verdict.NUANCE;
      case NOISE, NOT_COMPARABLE -> Verdict.COMPATIBLE;
      case AGREEMENT -> Verdict.AGREE;
    };
  }
}
