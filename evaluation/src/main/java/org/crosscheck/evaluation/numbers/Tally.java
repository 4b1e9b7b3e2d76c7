package org.crosscheck.evaluation.numbers;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.evaluation.scoring.Pairing;
import org.crosscheck.evaluation.scoring.Rates;

/** Counts over the cases of one model, or of several. */
final class Tally {
  private int cases;
  private int gold;
  private int system;
  private int strict;
  private int relaxed;
  private int right;
  private int passed;
  private int withUnit;
  private int rightUnit;

  /** Counts one case and tells whether it passed: nothing missing, nothing extra, all right. */
  boolean count(List<GoldSpan> asked, List<Answer> answers) {
    ImmutableList<Pairing> pairs = Pairing.of(asked, answers);
    int exactlyRight = 0;
    for (Pairing pair : pairs) {
      GoldSpan span = asked.get(pair.gold());
      Answer answer = answers.get(pair.system());
      boolean valueRight = span.right(answer);
      strict += pair.exact() ? 1 : 0;
      right += valueRight ? 1 : 0;
      exactlyRight += valueRight && pair.exact() ? 1 : 0;
      if (valueRight && span.namesUnit()) {
        withUnit++;
        rightUnit += span.rightUnit(answer) ? 1 : 0;
      }
    }
    boolean pass = asked.size() == answers.size() && exactlyRight == answers.size();
    cases++;
    gold += asked.size();
    system += answers.size();
    relaxed += pairs.size();
    passed += pass ? 1 : 0;
    return pass;
  }

  int cases() {
    return cases;
  }

  double strictF1() {
    return Rates.of(strict, system, gold).f1();
  }

  double relaxedF1() {
    return Rates.of(relaxed, system, gold).f1();
  }

  double valueF1() {
    return Rates.of(right, system, gold).f1();
  }

  double passed() {
    return Rates.percent(passed, cases);
  }

  boolean asksUnits() {
    return withUnit > 0;
  }

  double unitAccuracy() {
    return Rates.percent(rightUnit, withUnit);
  }
}
