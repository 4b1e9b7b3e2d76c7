package org.crosscheck.extraction.statement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.Modality;

/** The lexicon of stances, found by their first word. */
final class Stances {
  private final WordNet dictionary = WordNet.english();
  private final ImmutableListMultimap<String, Stance> byFirstWord;

  Stances() {
    ImmutableListMultimap.Builder<String, Stance> found = ImmutableListMultimap.builder();
    for (Lexicon.Row row : Lexicon.load("en/statement/stances.tsv").rows()) {
      ImmutableList<String> words = ImmutableList.copyOf(Splitter.on(' ').split(row.get("words")));
      found.put(
          words.get(0),
          new Stance(
              words,
              Stance.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
              Leaning.valueOf(row.get("leaning").toUpperCase(Locale.ROOT)),
              ImmutableSet.copyOf(row.list("links")),
              row.find("modality").map(Modality::valueOf)));
    }
    byFirstWord = found.build();
  }

  /** True when a stance may begin with the word, which is in lower case. Needs no tags. */
  boolean mayBegin(String word) {
    return byFirstWord.containsKey(word)
        || byFirstWord.containsKey(dictionary.lemma(word, WordClass.VERB))
        || byFirstWord.containsKey(dictionary.lemma(word, WordClass.NOUN));
  }

  /** The stance of one kind that begins at a token; the longest where several do. */
  Optional<Stance> at(Line line, int i, Stance.Kind kind) {
    Stance longest = null;
    for (Stance stance : byFirstWord.get(form(line, i, kind))) {
      boolean longer = longest == null || stance.words().size() > longest.words().size();
      if (stance.kind() == kind && longer && stands(stance, line, i)) {
        longest = stance;
      }
    }
    return Optional.ofNullable(longest);
  }

  private boolean stands(Stance stance, Line line, int i) {
    for (int k = 1; k < stance.words().size(); k++) {
      if (!line.word(i + k).equals(stance.words().get(k))) {
        return false;
      }
    }
    int next = line.pastAdverbs(i + stance.words().size());
    return switch (stance.kind()) {
      case VERB, ATTITUDE, NOMINAL ->
          stance.links().isEmpty() || stance.links().contains(line.word(next));
      default -> true;
    };
  }

  private String form(Line line, int i, Stance.Kind kind) {
    String word = line.word(i);
    return switch (kind) {
      case VERB, VIEW, INTENT, DEED -> dictionary.lemma(word, WordClass.VERB);
      case NOUN, REASON, NOMINAL, INTENTION, SETTLED, OUTCOME ->
          dictionary.lemma(word, WordClass.NOUN);
      default -> word;
    };
  }
}
