package org.crosscheck.evaluation.pairs;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Map;
import org.crosscheck.comparison.PairVerdict;

/** What a source of pairs asks: the public sets do not ask the same question. */
enum Task {
  /** Entailed, contradicted or neutral, as labelled. */
  THREE_WAY,
  /** Entailed or not; a "neutral" may well be a contradiction, so it judges no conflict. */
  ENTAIL_OR_NOT,
  /** Contradicted or not. */
  CONTRADICT_OR_NOT,
  /** Two answers of one group or not; another group is no contradiction. */
  SAME_OR_NOT;

  /** By the beginning of the source's name, the longest wins; what is not listed is three-way. */
  private static final ImmutableMap<String, Task> BY_SOURCE =
      ImmutableMap.<String, Task>builder()
          .put("EQUATE-RTE_Quant", ENTAIL_OR_NOT)
          .put("EQUATE-NewsNLI", ENTAIL_OR_NOT)
          .put("QAGS", ENTAIL_OR_NOT)
          .put("SummEditsNews", CONTRADICT_OR_NOT)
          .put("ChatProtect", CONTRADICT_OR_NOT)
          .put("NumHG", CONTRADICT_OR_NOT)
          .put("NAnCo", SAME_OR_NOT)
          .buildOrThrow();

  static Task of(String source) {
    return BY_SOURCE.entrySet().stream()
        .filter(entry -> source.startsWith(entry.getKey()))
        .max(Comparator.comparing(entry -> entry.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse(THREE_WAY);
  }

  boolean right(Label gold, PairVerdict verdict) {
    return switch (this) {
      case THREE_WAY -> Label.said(verdict) == gold;
      case ENTAIL_OR_NOT -> (Label.said(verdict) == Label.ENTAIL) == (gold == Label.ENTAIL);
      case CONTRADICT_OR_NOT -> (verdict == PairVerdict.CONFLICT) == (gold == Label.CONTRADICT);
      case SAME_OR_NOT ->
          (verdict == PairVerdict.AGREE || verdict == PairVerdict.COMPATIBLE)
              == (gold == Label.ENTAIL);
    };
  }

  /** True where the gold label can tell whether a reported conflict is one. */
  boolean judgesConflict(Label gold) {
    return this != SAME_OR_NOT && (this != ENTAIL_OR_NOT || gold == Label.ENTAIL);
  }
}
