package org.crosscheck.evaluation.benchmark;

import com.google.common.collect.ImmutableList;
import org.crosscheck.evaluation.corpus.NewsCorpus;
import org.crosscheck.model.article.Article;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A round of made articles, handed out one after the other. */
@State(Scope.Thread)
public class MadeArticles {
  static final int COUNT = 400;
  private static final long SEED = 20250220;

  private final ImmutableList<Article> articles = NewsCorpus.articles(COUNT, SEED);
  private int next;

  ImmutableList<Article> all() {
    return articles;
  }

  Article next() {
    next = (next + 1) % COUNT;
    return articles.get(next);
  }
}
