package org.crosscheck.extraction.annotation;

import com.google.common.collect.ImmutableList;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.article.Span;

/** OpenNLP's tokenizer and tagger, and WordNet's dictionary forms. */
final class EnglishWords implements WordAnalysis {
  private static final GreedyTagger TAGGER = new GreedyTagger(Models.TAGS);

  private final WordCutter cutter = new WordCutter(Models.TOKENS);
  private final WordNet dictionary = WordNet.english();

  @Override
  public ImmutableList<Token> tokens(String text, Span sentence) {
    return cutter.cut(sentence.in(text), sentence.start());
  }

  @Override
  public ImmutableList<Tag> tags(ImmutableList<Token> tokens) {
    return TAGGER.tag(tokens);
  }

  @Override
  public ImmutableList<String> lemmas(ImmutableList<Token> tokens, ImmutableList<Tag> tags) {
    ImmutableList.Builder<String> lemmas = ImmutableList.builderWithExpectedSize(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      lemmas.add(lemma(tokens.get(i).lower(), tags.get(i)));
    }
    return lemmas.build();
  }

  private String lemma(String word, Tag tag) {
    return switch (tag) {
      case NOUN -> dictionary.lemma(word, WordClass.NOUN);
      case VERB, AUX -> dictionary.lemma(word, WordClass.VERB);
      case ADJ -> dictionary.lemma(word, WordClass.ADJECTIVE);
      case ADV -> dictionary.lemma(word, WordClass.ADVERB);
      default -> word;
    };
  }
}
