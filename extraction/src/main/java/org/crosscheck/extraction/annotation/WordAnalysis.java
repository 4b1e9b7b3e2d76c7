package org.crosscheck.extraction.annotation;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.article.Span;

/** What a sentence asks for on first use. */
interface WordAnalysis {
  /** The tokens of {@code sentence}, with offsets in {@code text}. */
  ImmutableList<Token> tokens(String text, Span sentence);

  ImmutableList<Tag> tags(ImmutableList<Token> tokens);

  ImmutableList<String> lemmas(ImmutableList<Token> tokens, ImmutableList<Tag> tags);
}
