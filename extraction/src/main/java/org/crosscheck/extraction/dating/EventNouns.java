package org.crosscheck.extraction.dating;

import com.google.common.collect.ImmutableList;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.wordnet.NounClass;
import org.crosscheck.extraction.wordnet.WordNet;

/** Nouns that name something that happens: vote, quake, meeting, talks. */
final class EventNouns {
  private static final ImmutableList<NounClass> CLASSES =
      ImmutableList.of(
          NounClass.below("event#1"),
          NounClass.below("phenomenon#1"),
          NounClass.below("meeting#1"),
          NounClass.below("conversation#1"));

  private final WordNet wordNet = WordNet.english();

  boolean isAt(Sentence sentence, int token) {
    return token >= 0
        && token < sentence.tokens().size()
        && sentence.tag(token) == Tag.NOUN
        && CLASSES.stream().anyMatch(kind -> kind.contains(sentence.lemma(token)));
  }

  /** True where a verb says the same: an investigation, to investigate. */
  boolean isOfVerb(String noun) {
    return wordNet.verbOf(noun).isPresent();
  }
}
