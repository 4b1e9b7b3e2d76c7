package org.crosscheck.extraction;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
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
      count(sentence.text(), terms);
    }
    return terms.build();
  }

  private void count(String text, ImmutableMultiset.Builder<String> terms) {
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - start >= SHORTEST) {
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (!closedClass.contains(word)) {
          terms.add(word);
        }
      }
    }
  }
}
