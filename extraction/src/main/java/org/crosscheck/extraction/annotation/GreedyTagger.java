package org.crosscheck.extraction.annotation;

import static org.crosscheck.model.Require.that;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.crosscheck.extraction.annotation.maxent.FeatureName;
import org.crosscheck.extraction.annotation.maxent.Weights;

/**
 * OpenNLP's part-of-speech model, decoded word by word. The library's own tagger keeps three
 * readings of a sentence alive; on news the best of them is the greedy one (the same tag for each
 * of 27,363 words tried). What a word weighs for its own tag and those of its neighbours is summed
 * up once and kept, for the words of news repeat; a tag is then the best of eight short sums.
 * Serves all threads.
 */
final class GreedyTagger {
  /** The name under which a model file holds its weights. */
  private static final String WEIGHTS = "pos.model";

  private static final int CACHE_LIMIT = 20_000;
  private static final int LONGEST_KEPT = 40;
  private static final int NO_CACHE = 0;

  private final Weights weights;
  private final ImmutableList<Tag> tags;
  private final POSContextGenerator features;
  private final double[][] byOpening;
  private final double[][] byTag;
  private final double[][][] byTags;
  private final ConcurrentMap<String, WordVotes> known = new ConcurrentHashMap<>();

  GreedyTagger(POSModel model) {
    that(
        model.getFactory().getTagDictionary() == null,
        "a model with a dictionary of allowed tags needs another decoder",
        model.getLanguage());
    weights = Weights.of(model.<MaxentModel>getArtifact(WEIGHTS));
    features = model.getFactory().getPOSContextGenerator(NO_CACHE);
    List<String> names = weights.outcomes();
    tags = names.stream().map(Tag::named).collect(ImmutableList.toImmutableList());
    byOpening = new double[WordVotes.REACH + 1][];
    for (int i = 0; i < byOpening.length; i++) {
      byOpening[i] = WordVotes.ofOpening(i, weights);
    }
    byTag = new double[names.size()][];
    byTags = new double[names.size()][names.size()][];
    for (int last = 0; last < byTag.length; last++) {
      byTag[last] = weights.sum(List.of(FeatureName.of("t=" + names.get(last))));
      for (int before = 0; before < byTag.length; before++) {
        String both = names.get(before) + "," + names.get(last);
        byTags[before][last] = weights.sum(List.of(FeatureName.of("t2=" + both)));
      }
    }
  }

  /** One tag a word. */
  ImmutableList<Tag> tag(List<Token> words) {
    WordVotes[] votes = new WordVotes[words.size()];
    for (int i = 0; i < votes.length; i++) {
      votes[i] = votes(words.get(i).text());
    }
    int[] best = new int[votes.length];
    ImmutableList.Builder<Tag> found = ImmutableList.builderWithExpectedSize(votes.length);
    for (int i = 0; i < votes.length; i++) {
      best[i] = best(sums(votes, best, i));
      found.add(tags.get(best[i]));
    }
    return found.build();
  }

  private double[] sums(WordVotes[] votes, int[] best, int i) {
    double[] sums = new double[tags.size()];
    int last = Math.min(votes.length - 1, i + WordVotes.REACH);
    for (int j = Math.max(0, i - WordVotes.REACH); j <= last; j++) {
      votes[j].addTo(sums, i - j);
    }
    if (i < byOpening.length) {
      WordVotes.add(byOpening[i], sums);
    }
    if (i > 0) {
      WordVotes.add(byTag[best[i - 1]], sums);
    }
    if (i > 1) {
      WordVotes.add(byTags[best[i - 2]][best[i - 1]], sums);
    }
    return sums;
  }

  /** The first of the highest. */
  private static int best(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      if (sums[i] > sums[best]) {
        best = i;
      }
    }
    return best;
  }

  private WordVotes votes(String word) {
    WordVotes votes = known.get(word);
    if (votes == null) {
      votes = WordVotes.of(alone(word), weights);
      if (word.length() <= LONGEST_KEPT && known.size() < CACHE_LIMIT) {
        known.put(word, votes);
      }
    }
    return votes;
  }

  /** The library's generator keeps the last sentence, so that two threads must not share it. */
  private synchronized String[] alone(String word) {
    return features.getContext(0, new String[] {word}, new String[0], null);
  }
}
