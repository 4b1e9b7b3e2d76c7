package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * Words that only ever open sentences, where a capital says nothing, and are names because they are
 * in no dictionary and speak, "Norvik said", own something, "Norvik's mayor", or are told of at
 * once: "Norvik, an airline".
 */
final class SpeakingNames {
  private static final int SHORTEST = 3;
  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("a", "an", "the");

  private final WordNet dictionary = WordNet.english();
  private final ImmutableSet<String> verbs =
      Lexicon.load("en/quotation/reporting-verbs.tsv").rows().stream()
          .map(row -> row.get("verb"))
          .collect(ImmutableSet.toImmutableSet());

  private final ImmutableSet<String> grammar =
      Lexicon.load("en/annotation/closed-class-words.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(ImmutableSet.toImmutableSet());

  /** The names with those that the sentences show, in the text's order. */
  List<Candidate> told(List<Candidate> names, List<NameSentence> sentences) {
    Set<String> speaking = new HashSet<>();
    for (NameSentence sentence : sentences) {
      if (sentence.size() > 2 && isUnknown(sentence) && speaks(sentence)) {
        speaking.add(sentence.word(0));
      }
    }
    if (speaking.isEmpty()) {
      return names;
    }
    List<Candidate> told = new ArrayList<>(names);
    for (NameSentence sentence : sentences) {
      if (speaking.contains(sentence.word(0)) && isFree(sentence, names)) {
        Word word = sentence.words().get(0);
        told.add(
            new Candidate(
                sentence.sentence(),
                word.span(),
                word.text(),
                true,
                false,
                Optional.of(NameType.OTHER)));
      }
    }
    told.sort(NameMerger.TEXT_ORDER);
    return told;
  }

  private boolean isUnknown(NameSentence sentence) {
    Word first = sentence.words().get(0);
    String lower = sentence.lower(0);
    return first.isCapitalised()
        && first.text().length() >= SHORTEST
        && first.text().chars().allMatch(Character::isLetter)
        && !grammar.contains(lower)
        && !dictionary.isCommonWord(lower)
        && !verbs.contains(dictionary.lemma(lower, WordClass.VERB));
  }

  private boolean speaks(NameSentence sentence) {
    String next = sentence.word(1);
    if (next.equals(",")) {
      return ARTICLES.contains(sentence.word(2));
    }
    if (sentence.size() > 3 && sentence.words().get(1).isPossessive()) {
      return dictionary.isNoun(dictionary.lemma(sentence.word(2), WordClass.NOUN));
    }
    int verb = next.equals("has") || next.equals("had") ? 2 : 1;
    String word = sentence.word(verb);
    return word.chars().allMatch(Character::isLowerCase)
        && !word.endsWith("ing")
        && verbs.contains(dictionary.lemma(word, WordClass.VERB));
  }

  private static boolean isFree(NameSentence sentence, List<Candidate> names) {
    Span first = sentence.words().get(0).span();
    return names.stream()
        .filter(name -> name.sentence() == sentence.sentence())
        .noneMatch(name -> name.span().overlaps(first));
  }
}
