package org.crosscheck.extraction.annotation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.RegionType;
import org.crosscheck.model.article.Span;

/**
 * Splits articles into sentences whose words, tags and lemmas are made on demand. Holds scratch
 * state: one annotator a thread.
 */
public final class Annotator {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final WordAnalysis words = new EnglishWords();

  public AnnotatedArticle annotate(Article article) {
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    article.title().ifPresent(title -> sentences.add(title(article, title)));
    for (Block block : Block.of(article)) {
      for (Span span : splitter.split(article.text(), block.span())) {
        sentences.add(new Sentence(article, Part.BODY, span, block.region(), words));
      }
    }
    return new AnnotatedArticle(article, sentences.build());
  }

  /** A title is one sentence, whatever stops stand in it. */
  private Sentence title(Article article, String title) {
    Span span = Block.trim(title, 0, title.length());
    Optional<RegionType> none = Optional.empty();
    return new Sentence(article, Part.TITLE, span, none, words);
  }
}
