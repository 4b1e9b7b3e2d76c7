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
  private final OneHappening oneHappening = new OneHappening();

  boolean isAt(Sentence sentence, int token) {
    return token >= 0
        && token < sentence.tokens().size()
        && (sentence.tag(token) == Tag.NOUN || isAdjectiveAlone(sentence, token))
        && isEvent(sentence.lemma(token));
  }

  /** "The blast happened": taken for an adjective that no noun follows. */
  private static boolean isAdjectiveAlone(Sentence sentence, int token) {
    return sentence.tag(token) == Tag.ADJ
        && token > 0
        && sentence.tag(token - 1) == Tag.DET
        && token + 1 < sentence.tokens().size()
        && sentence.tag(token + 1).isVerbal();
  }

  /** By its first sense, or because it has a verb for what happened: a blast is a sound first. */
  private boolean isEvent(String noun) {
    return oneHappening.isKnown(noun) || CLASSES.stream().anyMatch(kind -> kind.contains(noun));
  }

  /** True where a verb says the same: an investigation, to investigate. */
  boolean isOfVerb(String noun) {
    return wordNet.verbOf(noun).isPresent();
  }
}
