package org.crosscheck.extraction.quotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.article.Span;

/**
 * "Statements by the ministry that a toll was wrong": what somebody repeats names whose words they
 * are. Only what follows "that" is said.
 */
final class RepeatedWords {
  /** WordNet 3.1, hyponyms of statement#1 and remark#1 that news repeats. */
  private static final Pattern WHOSE =
      Pattern.compile(
          "(?:[\\p{Ll}’']+\\s+){0,3}(?:statement|remark|comment|word|warning|assurance|claim)s?\\s+"
              + "(?:made\\s+)?(?:by|of|from)\\s+[^,.;:“\"]{2,60}?\\s+(?=that\\s)");

  private RepeatedWords() {}

  /** What is said in a content that opens with whose words it repeats; else the content itself. */
  static Span said(String text, Span content) {
    Matcher whose = WHOSE.matcher(content.in(text));
    return whose.lookingAt() ? Span.of(content.start() + whose.end(), content.end()) : content;
  }
}
