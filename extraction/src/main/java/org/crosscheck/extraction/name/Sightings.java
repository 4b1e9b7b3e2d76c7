package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How an article uses each capitalised word wherever it stands: after a title, after a first name,
 * in the name of a body, in small letters. What one sentence shows helps to read the next.
 */
final class Sightings {
  private static final ImmutableSet<String> PLACE_PREPOSITIONS =
      ImmutableSet.of("in", "at", "from");

  private final SetMultimap<String, String> uses = TreeMultimap.create();
  private final Set<String> small = new HashSet<>();

  private Sightings() {}

  static Sightings of(List<NameSentence> sentences, WordClasses classes) {
    Sightings sightings = new Sightings();
    for (NameSentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.words().get(i).hasCapital()) {
          sightings.add(sentence, i, classes);
        } else {
          sightings.small.add(sentence.word(i));
        }
      }
    }
    return sightings;
  }

  private void add(NameSentence sentence, int i, WordClasses classes) {
    CapitalRun run = sentence.runs().get(i);
    String word = sentence.word(i);
    String before = sentence.lower(i - 1);
    boolean begins = i == run.first();
    boolean ends = i == run.end() - 1;
    boolean alone = run.length() == 1;
    note(word, "title", classes.ofNeighbour(before).endsWith("R"));
    note(word, "family", ends && !alone && classes.of(sentence.word(i - 1)).contains("F"));
    note(word, "first", begins && !alone && classes.of(word).contains("F"));
    note(word, "in", begins && PLACE_PREPOSITIONS.contains(before));
    note(word, "the", begins && before.equals("the"));
    note(word, "inside", begins && i > 0);
    note(word, "'s", ends && sentence.lower(run.end()).endsWith("s") && isMark(sentence, run));
    note(word, "speaks", ends && classes.ofNeighbour(sentence.lower(run.end())).contains("V"));
    String last = classes.of(sentence.word(run.end() - 1));
    note(word, "body", !alone && last.contains("o"));
    note(word, "place", !alone && last.contains("l"));
  }

  private static boolean isMark(NameSentence sentence, CapitalRun run) {
    return sentence.word(run.end()).startsWith("'") || sentence.word(run.end()).startsWith("’");
  }

  private void note(String word, String use, boolean seen) {
    if (seen) {
      uses.put(word, use);
    }
  }

  /** In the order of the alphabet. */
  Set<String> uses(String word) {
    return uses.get(word);
  }

  boolean isWrittenSmall(String lowerCaseWord) {
    return small.contains(lowerCaseWord);
  }
}
