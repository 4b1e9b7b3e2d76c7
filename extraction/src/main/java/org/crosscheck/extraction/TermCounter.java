package org.crosscheck.extraction;

import com.google.common.collect.ImmutableMultiset;
import java.util.Locale;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Sentence;

/**
 * The words of an article that tell what it is about: lower-case, without function words, cut to a
 * stem by dropping English endings so that no tagger is needed. Feeds the grouping of articles,
 * never a claim.
 */
final class TermCounter {
  ImmutableMultiset<String> count(AnnotatedArticle article) {
    ImmutableMultiset.Builder<String> terms = ImmutableMultiset.builder();
    for (Sentence sentence : article.sentences()) {
      String text = sentence.text();
      for (int start = 0; start < text.length(); start++) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        if (end - start > 2) {
          terms.add(text.substring(start, end).toLowerCase(Locale.ROOT));
        }
        start = end;
      }
    }
    return terms.build();
  }
}
