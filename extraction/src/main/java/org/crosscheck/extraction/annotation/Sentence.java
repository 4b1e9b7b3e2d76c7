package org.crosscheck.extraction.annotation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.RegionType;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Evidence;

/**
 * One sentence of an article. All offsets count in the article's part, not in the sentence. Words,
 * tags and lemmas are made on first use by the annotator that made the sentence, so a sentence
 * belongs to that annotator's thread.
 */
public final class Sentence {
  private final Article article;
  private final Part part;
  private final Span span;
  private final Optional<RegionType> region;
  private final Supplier<String> text;
  private final Supplier<ImmutableList<String>> words;
  private final Supplier<ImmutableList<Token>> tokens;
  private final Supplier<ImmutableList<Tag>> tags;
  private final Supplier<ImmutableList<String>> lemmas;

  Sentence(
      Article article, Part part, Span span, Optional<RegionType> region, WordAnalysis analysis) {
    this.article = article;
    this.part = part;
    this.span = span;
    this.region = region;
    this.text = Suppliers.memoize(() -> span.in(article.textOf(part)));
    this.words = Suppliers.memoize(() -> LetterRuns.in(text()));
    this.tokens = Suppliers.memoize(() -> analysis.tokens(article.textOf(part), span));
    this.tags = Suppliers.memoize(() -> analysis.tags(tokens.get()));
    this.lemmas = Suppliers.memoize(() -> analysis.lemmas(tokens.get(), tags.get()));
  }

  public Article article() {
    return article;
  }

  public Part part() {
    return part;
  }

  /** Where the sentence stands, without white space around it. */
  public Span span() {
    return span;
  }

  /** The region that it stands in; empty in the body. */
  public Optional<RegionType> region() {
    return region;
  }

  /**
   * The words of the sentence, line breaks and all. Its first character is at {@code
   * span().start()}.
   */
  public String text() {
    return text.get();
  }

  /**
   * Its runs of letters, in lower case: enough to know whether a word is there, much cheaper than
   * tokens.
   */
  public ImmutableList<String> words() {
    return words.get();
  }

  public ImmutableList<Token> tokens() {
    return tokens.get();
  }

  /** One tag a token. The first call tags the whole sentence, which costs more than all else. */
  public ImmutableList<Tag> tags() {
    return tags.get();
  }

  public Tag tag(int token) {
    return tags().get(token);
  }

  /**
   * The lower-case dictionary form of a token: "soldiers" → "soldier", "sent" → "send". Needs the
   * tags.
   */
  public String lemma(int token) {
    return lemmas.get().get(token);
  }

  /**
   * The index of the first token that ends after {@code offset}, or the number of tokens where none
   * does.
   */
  public int tokenAt(int offset) {
    ImmutableList<Token> all = tokens();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The evidence for a claim that was read from {@code words} of this sentence. */
  public Evidence evidence(Span words) {
    return new Evidence(
        article.id(), part, words, words.in(article.textOf(part)), span, text(), region);
  }
}
