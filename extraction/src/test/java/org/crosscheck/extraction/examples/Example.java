package org.crosscheck.extraction.examples;

import com.google.common.collect.ImmutableList;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.model.article.Span;

/** A sentence of {@code en/examples/<kind>.tsv}, the words that it marks, and what they say. */
record Example(String rule, boolean finds, String sentence, Span marked, String value) {
  static ImmutableList<Example> of(String kind) {
    return Lexicon.load("en/examples/" + kind + ".tsv").rows().stream()
        .map(Example::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static Example of(Lexicon.Row row) {
    String marked = row.get("sentence");
    Span span = new Span(marked.indexOf('⟦'), marked.indexOf('⟧') - 1);
    String plain = marked.replace("⟦", "").replace("⟧", "");
    boolean finds = row.get("kind").equals("finds");
    return new Example(row.get("rule"), finds, plain, span, row.find("value").orElse(""));
  }

  @Override
  public String toString() {
    return rule + ": " + sentence;
  }
}
