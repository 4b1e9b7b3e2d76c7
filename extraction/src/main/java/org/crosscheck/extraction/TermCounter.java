package org.crosscheck.extraction;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.lexicon.Lexicon;

/**
 * Counts the words that tell what an article is about: runs of letters in lower case, without the
 * words of closed classes. Feeds the grouping of articles, never a claim, so it does without tokens
 * and tags.
 */
final class TermCounter {
  private static final int SHORTEST = 3;

  private final ImmutableSet<String> closedClass =
      Lexicon.load("en/annotation/closed-class-words.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(ImmutableSet.toImmutableSet());

  ImmutableMultiset<String> count(AnnotatedArticle article) {
    ImmutableMultiset.Builder<String> terms = ImmutableMultiset.builder();
    for (Sentence sentence : article.sentences()) {
      for (String word : sentence.words()) {
        if (word.length() >= SHORTEST && !closedClass.contains(word)) {
          terms.add(word);
        }
      }
    }
    return terms.build();
  }
}
