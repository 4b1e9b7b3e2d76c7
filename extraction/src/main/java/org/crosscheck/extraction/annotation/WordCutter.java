package org.crosscheck.extraction.annotation;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.Span;

/**
 * OpenNLP's tokenizer, which cuts each stretch between white space without a look at its
 * neighbours. So what it made of a stretch is kept for the next time, for the words of news repeat.
 * Holds that memory: one a thread.
 */
final class WordCutter {
  private static final int CACHE_LIMIT = 50_000;
  private static final int LONGEST_KEPT = 40;

  private final TokenizerME tokenizer;
  private final Map<String, ImmutableList<Token>> known = new HashMap<>();

  WordCutter(TokenizerModel model) {
    this.tokenizer = new TokenizerME(model);
  }

  /**
   * The tokens of a sentence.
   *
   * @param start the offset of the sentence, in which the tokens count
   */
  ImmutableList<Token> cut(String sentence, int start) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    for (Span stretch : WhitespaceTokenizer.INSTANCE.tokenizePos(sentence)) {
      int offset = start + stretch.getStart();
      for (Token token : tokens(sentence.substring(stretch.getStart(), stretch.getEnd()))) {
        tokens.add(token.shift(offset));
      }
    }
    return tokens.build();
  }

  private ImmutableList<Token> tokens(String stretch) {
    ImmutableList<Token> tokens = known.get(stretch);
    if (tokens == null) {
      tokens = ask(stretch);
      if (stretch.length() <= LONGEST_KEPT && known.size() < CACHE_LIMIT) {
        known.put(stretch, tokens);
      }
    }
    return tokens;
  }

  private ImmutableList<Token> ask(String stretch) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    for (Span found : tokenizer.tokenizePos(stretch)) {
      String word = stretch.substring(found.getStart(), found.getEnd());
      tokens.add(
          Token.of(new org.crosscheck.model.article.Span(found.getStart(), found.getEnd()), word));
    }
    return tokens.build();
  }
}
