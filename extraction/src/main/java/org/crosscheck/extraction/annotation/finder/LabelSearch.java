package org.crosscheck.extraction.annotation.finder;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.SequenceValidator;
import org.crosscheck.extraction.annotation.maxent.Weights;

/**
 * Searches the likeliest labels of a sentence's words, from left to right, with the two best
 * readings kept at each word and each going on with its two likeliest labels. It finds what the
 * library's own search finds. That one sums up all features of a word for each reading, where most
 * are the same for both, and works out anew what a word without features says, which depends on one
 * label only.
 *
 * <p>It is less ready to say "no name" than the model. Few texts are there to learn from, so that a
 * model has not seen most names and is too careful: it finds fewer than there are. Weighing its
 * "no" down by a half found as many as it marked wrongly, on texts that it had not seen.
 */
final class LabelSearch {
  private static final int READINGS = 2;
  private static final double LOG_WEIGHT_OF_NO = StrictMath.log(0.5);
  private static final Comparator<Reading> BEST_FIRST =
      Comparator.comparingDouble(Reading::score).reversed();

  private final Weights weights;
  private final ImmutableList<String> labels;
  private final int no;
  private final boolean[][] mayFollow;

  /** By the label before: the scores of a word that has no features. */
  private final double[][] withoutFeatures;

  LabelSearch(Weights weights) {
    this.weights = weights;
    this.labels = weights.outcomes();
    this.no = labels.indexOf(NameFinderME.OTHER);
    this.mayFollow = mayFollow(labels);
    this.withoutFeatures = new double[labels.size()][];
    for (int before = 0; before < withoutFeatures.length; before++) {
      ImmutableList<String> none = ImmutableList.of();
      double[] own = weights.sum(LabelFeatures.own(none));
      withoutFeatures[before] = scores(own, none, before, no);
    }
  }

  private static boolean[][] mayFollow(List<String> labels) {
    SequenceValidator<String> validator = new BioCodec().createSequenceValidator();
    String[] words = new String[2];
    boolean[][] allowed = new boolean[labels.size()][labels.size()];
    for (int before = 0; before < allowed.length; before++) {
      String[] labelled = {labels.get(before)};
      for (int label = 0; label < allowed.length; label++) {
        allowed[before][label] = validator.validSequence(1, words, labelled, labels.get(label));
      }
    }
    return allowed;
  }

  /** The labels of the first words; the score is the logarithm of how likely they are. */
  private record Reading(ImmutableIntArray labels, double score) {
    static final Reading NONE = new Reading(ImmutableIntArray.of(), 0);

    Reading and(int label, double newScore) {
      int words = labels.length() + 1;
      return new Reading(
          ImmutableIntArray.builder(words).addAll(labels).add(label).build(), newScore);
    }
  }

  /** The likeliest labels, one a word. */
  List<String> best(FeaturedWords sentence) {
    List<Reading> readings = List.of(Reading.NONE);
    for (ImmutableList<String> word : sentence.features()) {
      readings = longer(readings, word);
    }
    return readings.get(0).labels().stream().mapToObj(labels::get).toList();
  }

  /**
   * The best readings with one more word, the best first. Where none of the likeliest labels may
   * stand, any that may.
   */
  private List<Reading> longer(List<Reading> readings, ImmutableList<String> word) {
    double[] own = word.isEmpty() ? new double[0] : weights.sum(word);
    List<Reading> best = new ArrayList<>();
    for (Reading reading : readings) {
      int before = label(reading, 1);
      double[] scores =
          word.isEmpty() ? withoutFeatures[before] : scores(own, word, before, label(reading, 2));
      addLonger(reading, scores, secondHighest(scores), best);
      if (best.isEmpty()) {
        addLonger(reading, scores, Double.NEGATIVE_INFINITY, best);
      }
    }
    return best;
  }

  /** Goes on with the labels that score {@code least} or more and may stand there. */
  private void addLonger(Reading reading, double[] scores, double least, List<Reading> best) {
    boolean[] allowed = mayFollow[label(reading, 1)];
    for (int label = 0; label < scores.length; label++) {
      double score = reading.score() + scores[label];
      boolean better = best.size() < READINGS || score > last(best).score();
      if (scores[label] >= least && allowed[label] && better) {
        best.add(reading.and(label, score));
        best.sort(BEST_FIRST);
        if (best.size() > READINGS) {
          best.remove(READINGS);
        }
      }
    }
  }

  private static double secondHighest(double[] scores) {
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      second = Math.max(second, Math.min(first, score));
      first = Math.max(first, score);
    }
    return second;
  }

  private static Reading last(List<Reading> readings) {
    return readings.get(readings.size() - 1);
  }

  /** The label {@code back} words before the next one; "no name" before the first word. */
  private int label(Reading reading, int back) {
    int i = reading.labels().length() - back;
    return i < 0 ? no : reading.labels().get(i);
  }

  /** The logarithm of how likely each label is behind two others. */
  private double[] scores(double[] own, ImmutableList<String> word, int before, int secondBefore) {
    double[] scores =
        weights.sum(LabelFeatures.ofLabels(word, labels.get(before), labels.get(secondBefore)));
    scores[no] += LOG_WEIGHT_OF_NO;
    double all = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] += own[i];
      all += StrictMath.exp(scores[i]);
    }
    double logOfAll = StrictMath.log(all);
    for (int i = 0; i < scores.length; i++) {
      scores[i] -= logOfAll;
    }
    return scores;
  }
}
