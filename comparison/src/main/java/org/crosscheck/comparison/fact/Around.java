package org.crosscheck.comparison.fact;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Evidence;

/** A claim's words with a few of its sentence on either side, for questions that must quote. */
final class Around {
  private static final int WORDS_BEFORE = 7;
  private static final int WORDS_AFTER = 2;
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private Around() {}

  /** In quotation marks, with "…" where the sentence goes on. */
  static String quoted(Evidence evidence) {
    String sentence = evidence.sentenceText();
    Span span = evidence.spanInSentence();
    List<String> before = WORDS.splitToList(sentence.substring(0, span.start()));
    List<String> after = WORDS.splitToList(sentence.substring(span.end()));
    int first = Math.max(0, before.size() - WORDS_BEFORE);
    int last = Math.min(WORDS_AFTER, after.size());
    String words =
        Stream.of(
                before.subList(first, before.size()),
                List.of(Folding.oneLine(evidence.words())),
                after.subList(0, last))
            .flatMap(List::stream)
            .collect(Collectors.joining(" "))
            .replaceAll("[\"“”„«»]", "'")
            .replaceAll(" (?=[.,;:!?])|[.,;:]$", "");
    return "“" + (first > 0 ? "… " : "") + words + (last < after.size() ? " …" : "") + "”";
  }
}
