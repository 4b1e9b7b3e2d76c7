package org.crosscheck.extraction.annotation.finder;

import com.google.common.collect.ImmutableList;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.BeamSearchContextGenerator;

/** A word's features together with the labels that the words before it have. */
final class LabelContexts implements BeamSearchContextGenerator<String> {
  private static final String NOTHING = "none";

  private final FeaturedWords sentence;

  LabelContexts(FeaturedWords sentence) {
    this.sentence = sentence;
  }

  /**
   * @param labels those of the words before {@code index}; what stands behind is not looked at
   */
  @Override
  public String[] getContext(int index, String[] words, String[] labels, Object[] unused) {
    ImmutableList<String> own = sentence.features().get(index);
    String before = label(labels, index - 1);
    if (own.isEmpty()) {
      return new String[] {NOTHING, NOTHING + before};
    }
    String[] all = own.toArray(new String[own.size() + 4]);
    int next = own.size();
    all[next++] = "label=" + before;
    all[next++] = "labels=" + label(labels, index - 2) + "," + before;
    // The first two features of a word say most of it: its letters and its classes.
    all[next++] = "label+" + before + "," + own.get(0);
    all[next] = "label+" + before + "," + own.get(1);
    return all;
  }

  private static String label(String[] labels, int index) {
    return index < 0 ? NameFinderME.OTHER : labels[index];
  }
}
