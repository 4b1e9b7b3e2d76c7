package org.crosscheck.extraction.annotation.finder;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.SequenceValidator;
import org.crosscheck.extraction.annotation.maxent.FeatureName;
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

  /** By the label before that and the label before: what both say, whatever the word. */
  private final double[][][] byLabels;

  /** By the label before: how the names of its pairs with a word's features begin. */
  private final FeatureName[] pairs;

  LabelSearch(Weights weights) {
    this.weights = weights;
    this.labels = weights.outcomes();
    this.no = labels.indexOf(NameFinderME.OTHER);
    this.mayFollow = mayFollow(labels);
    int all = labels.size();
    this.withoutFeatures = new double[all][];
    this.byLabels = new double[all][all][];
    this.pairs = new FeatureName[all];
    double[] nothing = weights.sum(LabelFeatures.own(ImmutableList.of()));
    for (int before = 0; before < all; before++) {
      String label = labels.get(before);
      pairs[before] = LabelFeatures.pairsWith(label);
      double[] ofLabel = weights.sum(LabelFeatures.ofNothing(label));
      withoutFeatures[before] = logarithms(ofLabel, nothing);
      for (int second = 0; second < all; second++) {
        byLabels[second][before] = weights.sum(LabelFeatures.ofLabels(label, labels.get(second)));
      }
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

  /** A word's label and the reading of the words before it. */
  private static final class Reading {
    private final Optional<Reading> before;
    private final int label;

    /** The logarithm of how likely all its labels are. */
    private final double score;

    Reading(Optional<Reading> before, int label, double score) {
      this.before = before;
      this.label = label;
      this.score = score;
    }

    double score() {
      return score;
    }
  }

  /** The likeliest labels, one a word. */
  List<String> best(FeaturedWords sentence) {
    Reading opening = new Reading(Optional.empty(), no, 0);
    List<Reading> readings = List.of(opening);
    for (ImmutableList<FeatureName> word : sentence.features()) {
      readings = longer(readings, word);
    }
    String[] best = new String[sentence.features().size()];
    Reading reading = readings.get(0);
    for (int i = best.length - 1; i >= 0; i--) {
      best[i] = labels.get(reading.label);
      reading = reading.before.orElseThrow();
    }
    return Arrays.asList(best);
  }

  /**
   * The best readings with one more word, the best first. Where none of the likeliest labels may
   * stand, any that may.
   */
  private List<Reading> longer(List<Reading> readings, ImmutableList<FeatureName> word) {
    double[] own = word.isEmpty() ? new double[0] : weights.sum(word);
    List<Reading> best = new ArrayList<>();
    for (Reading reading : readings) {
      double[] scores =
          word.isEmpty() ? withoutFeatures[reading.label] : scores(own, word, reading);
      addLonger(reading, scores, secondHighest(scores), best);
      if (best.isEmpty()) {
        addLonger(reading, scores, Double.NEGATIVE_INFINITY, best);
      }
    }
    return best;
  }

  /** Goes on with the labels that score {@code least} or more and may stand there. */
  private void addLonger(Reading reading, double[] scores, double least, List<Reading> best) {
    boolean[] allowed = mayFollow[reading.label];
    for (int label = 0; label < scores.length; label++) {
      double score = reading.score() + scores[label];
      boolean better = best.size() < READINGS || score > last(best).score();
      if (scores[label] >= least && allowed[label] && better) {
        best.add(new Reading(Optional.of(reading), label, score));
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

  /** The logarithm of how likely each label of a word is behind a reading of those before. */
  private double[] scores(double[] own, ImmutableList<FeatureName> word, Reading reading) {
    int second = reading.before.map(earlier -> earlier.label).orElse(no);
    double[] sums = byLabels[second][reading.label].clone();
    weights.add(LabelFeatures.pairs(pairs[reading.label], word), sums);
    return logarithms(sums, own);
  }

  /** The logarithms of how likely the labels are, of two sums of what speaks for each. */
  private double[] logarithms(double[] sums, double[] more) {
    sums[no] += LOG_WEIGHT_OF_NO;
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[i];
      all += StrictMath.exp(sums[i]);
    }
    double logOfAll = StrictMath.log(all);
    for (int i = 0; i < sums.length; i++) {
      sums[i] -= logOfAll;
    }
    return sums;
  }
}
