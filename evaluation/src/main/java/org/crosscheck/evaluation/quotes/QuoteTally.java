package org.crosscheck.evaluation.quotes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.evaluation.scoring.Figure;
import org.crosscheck.evaluation.scoring.Rates;

/**
 * Counts over all articles for the quotations of some types. Those of other types are neutral:
 * neither missed nor, where the system finds them, wrong.
 */
final class QuoteTally {
  /** From this overlap on, two quotations are about the same words. */
  private static final double SAME_WORDS = 0.3;

  private final ImmutableSet<String> types;
  private int gold;
  private int system;
  private int strict;
  private int found;
  private int foundClosely;
  private int joint;
  private int named;
  private int exactSpeaker;
  private int rightSpeaker;
  private final List<String> misses = new ArrayList<>();

  QuoteTally(String... types) {
    this.types = ImmutableSet.copyOf(types);
  }

  void count(String id, String text, List<Segment> goldAll, List<Segment> systemAll) {
    List<Segment> asked = goldAll.stream().filter(q -> types.contains(q.type())).toList();
    List<Segment> neutral = goldAll.stream().filter(q -> !types.contains(q.type())).toList();
    List<Segment> answers = judged(asked, neutral, systemAll);
    gold += asked.size();
    system += answers.size();
    strict += sameSpans(asked, answers);
    foundClosely += SegmentPairs.of(asked, answers, 0.8).size();
    QuoteMisses notes = new QuoteMisses(id, text, misses);
    ImmutableList<SegmentPairs.Match> pairs = SegmentPairs.of(asked, answers, SAME_WORDS);
    found += pairs.size();
    for (SegmentPairs.Match pair : pairs) {
      count(asked.get(pair.gold()), answers.get(pair.system()), notes);
    }
    notes.unpaired(asked, answers, pairs);
  }

  private void count(Segment asked, Segment answer, QuoteMisses notes) {
    boolean right;
    if (asked.speaker().isEmpty()) {
      right = answer.speaker().isEmpty();
    } else {
      Speaker speaker = asked.speaker().get();
      right = answer.speaker().filter(speaker::same).isPresent();
      named++;
      exactSpeaker += answer.speaker().filter(speaker::exactly).isPresent() ? 1 : 0;
      rightSpeaker += right ? 1 : 0;
    }
    joint += right ? 1 : 0;
    if (!right) {
      notes.wrongSpeaker(asked, answer);
    }
  }

  /**
   * The answers that count: what lies on a quotation of another type is neither right nor wrong.
   */
  private List<Segment> judged(List<Segment> asked, List<Segment> neutral, List<Segment> all) {
    List<Segment> first =
        kept(asked, all, s -> neutral.stream().noneMatch(other -> s.liesOn(other)));
    return kept(asked, first, s -> types.contains(s.type()));
  }

  private static List<Segment> kept(
      List<Segment> asked, List<Segment> all, java.util.function.Predicate<Segment> otherwise) {
    Set<Integer> paired =
        SegmentPairs.of(asked, all, SAME_WORDS).stream()
            .map(SegmentPairs.Match::system)
            .collect(ImmutableSet.toImmutableSet());
    List<Segment> kept = new ArrayList<>();
    for (int s = 0; s < all.size(); s++) {
      if (paired.contains(s) || otherwise.test(all.get(s))) {
        kept.add(all.get(s));
      }
    }
    return kept;
  }

  private static int sameSpans(List<Segment> asked, List<Segment> answers) {
    List<Segment> left = new ArrayList<>(answers);
    int same = 0;
    for (Segment segment : asked) {
      for (int i = 0; i < left.size(); i++) {
        if (segment.sameSpan(left.get(i))) {
          left.remove(i);
          same++;
          break;
        }
      }
    }
    return same;
  }

  ImmutableList<Figure> figures(String set) {
    String name = String.join("+", types) + ": ";
    Rates spans = Rates.of(found, system, gold);
    return ImmutableList.of(
        new Figure(set, name + "joint F1", f1(joint), gold),
        new Figure(set, name + "span F1 at .3", spans.f1(), gold),
        new Figure(set, name + "span precision at .3", spans.precision(), gold),
        new Figure(set, name + "span recall at .3", spans.recall(), gold),
        new Figure(set, name + "span F1 at .8", f1(foundClosely), gold),
        new Figure(set, name + "strict F1", f1(strict), gold),
        new Figure(set, name + "speaker right", Rates.percent(rightSpeaker, named), named),
        new Figure(set, name + "speaker exact", Rates.percent(exactSpeaker, named), named));
  }

  ImmutableList<String> misses() {
    return ImmutableList.copyOf(misses);
  }

  private double f1(int hits) {
    return Rates.of(hits, system, gold).f1();
  }
}
