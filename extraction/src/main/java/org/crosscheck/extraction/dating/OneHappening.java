package org.crosscheck.extraction.dating;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.wordnet.WordNet;

/** Words of one happening by the verb that stands for them: an explosion, "went off". */
final class OneHappening {
  private final WordNet wordNet = WordNet.english();
  private final ImmutableMap<String, String> verbs;
  private final ImmutableSet<String> impacts;

  OneHappening() {
    ImmutableMap.Builder<String, String> byWord = ImmutableMap.builder();
    ImmutableSet.Builder<String> bare = ImmutableSet.builder();
    for (Lexicon.Row row : Lexicon.load("en/dating/one-happening.tsv").rows()) {
      if (row.get("kind").equals("impact")) {
        bare.addAll(row.list("words"));
      } else {
        row.list("words").forEach(word -> byWord.put(word, row.get("verb")));
      }
    }
    this.verbs = byWord.buildOrThrow();
    this.impacts = bare.build();
  }

  /** True where another verb or noun may stand for the word. */
  boolean isKnown(String lemma) {
    return verbs.containsKey(lemma);
  }

  /** The verb that stands for a verb, or the verb itself. */
  String verb(String lemma) {
    return verbs.getOrDefault(lemma, lemma);
  }

  /** The verb that stands for a verb or noun, or the word itself. */
  String of(String lemma) {
    String verb = wordNet.verbOf(lemma).orElse(lemma);
    return verbs.getOrDefault(lemma, verbs.getOrDefault(verb, verb));
  }

  /** "Rocked" of "an explosion rocked the hall": of a happening it says only that it was. */
  boolean isImpact(String lemma) {
    return impacts.contains(lemma);
  }
}
