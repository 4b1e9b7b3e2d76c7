package org.crosscheck.evaluation.dates;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.scoring.Figure;
import org.crosscheck.evaluation.scoring.Outcome;
import org.crosscheck.evaluation.scoring.Pairing;
import org.crosscheck.evaluation.scoring.Rates;

/** Counts over all articles of a set together. */
final class DateTally {
  private int gold;
  private int system;
  private int strict;
  private int relaxed;
  private int sameType;
  private int sameValue;
  private int strictValue;
  private final List<String> misses = new ArrayList<>();

  void count(String id, String text, List<TimeSpan> asked, List<TimeSpan> answers) {
    gold += asked.size();
    system += answers.size();
    ImmutableList<Pairing> pairs = Pairing.of(asked, answers);
    Set<Integer> goldHit = new HashSet<>();
    Set<Integer> systemHit = new HashSet<>();
    for (Pairing pair : pairs) {
      goldHit.add(pair.gold());
      systemHit.add(pair.system());
      count(pair, asked.get(pair.gold()), answers.get(pair.system()), id, text);
    }
    lost("MISS ", id, text, asked, goldHit);
    lost("FALSE", id, text, answers, systemHit);
  }

  private void count(Pairing pair, TimeSpan asked, TimeSpan answer, String id, String text) {
    boolean right = asked.value().equals(answer.value());
    relaxed++;
    strict += pair.exact() ? 1 : 0;
    sameType += asked.type().equals(answer.type()) ? 1 : 0;
    sameValue += right ? 1 : 0;
    strictValue += right && pair.exact() ? 1 : 0;
    if (!right) {
      misses.add(line("VALUE", id, text, asked) + ", got " + answer.shown());
    }
  }

  private void lost(String what, String id, String text, List<TimeSpan> spans, Set<Integer> hit) {
    for (int i = 0; i < spans.size(); i++) {
      if (!hit.contains(i)) {
        misses.add(line(what, id, text, spans.get(i)));
      }
    }
  }

  private static String line(String what, String id, String text, TimeSpan span) {
    String words = GoldFile.words(text, span.start(), span.end()).replaceAll("\\s+", " ");
    return what + "  " + id + "  «" + words + "» = " + span.shown();
  }

  Outcome outcome(String set) {
    return new Outcome(
        ImmutableList.of(
            new Figure(set, "strict F1", f1(strict), gold),
            new Figure(set, "relaxed F1", f1(relaxed), gold),
            new Figure(set, "type F1", f1(sameType), gold),
            new Figure(set, "value F1", f1(sameValue), gold),
            new Figure(set, "strict and value F1", f1(strictValue), gold),
            new Figure(set, "value right of those found", Rates.percent(sameValue, relaxed), gold)),
        ImmutableList.copyOf(misses));
  }

  private double f1(int hits) {
    return Rates.of(hits, system, gold).f1();
  }
}
