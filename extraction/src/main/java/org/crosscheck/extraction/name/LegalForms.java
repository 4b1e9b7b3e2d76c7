package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.model.article.Span;

/**
 * The abbreviated legal forms of companies, with which a company's name ends: "Enso Foods, Inc.",
 * "Harting GmbH". Not the words that are spelled out: "Corporation Street" goes on.
 */
final class LegalForms {
  private static final Pattern NEXT = Pattern.compile("^,?\\s(?<form>\\p{L}{2,5})\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final ImmutableSet<String> forms =
      Lexicon.load("en/names/legal-forms.tsv").rows().stream()
          .map(row -> row.get("form"))
          .collect(ImmutableSet.toImmutableSet());

  boolean isForm(String word) {
    return forms.contains(word);
  }

  /**
   * The name up to its legal form: one that stands behind it is taken in, and what stands behind
   * one inside it is left.
   *
   * @param name in the offsets of {@code text}
   */
  Span ended(String text, Span name) {
    Matcher word = WORD.matcher(text).region(name.start(), name.end());
    for (int count = 0; word.find(); count++) {
      if (count > 0 && isForm(word.group())) {
        return new Span(name.start(), word.end());
      }
    }
    int reach = Math.min(text.length(), name.end() + 8);
    Matcher next = NEXT.matcher(text.substring(name.end(), reach));
    boolean follows = next.find() && isForm(next.group("form"));
    return follows ? new Span(name.start(), name.end() + next.end("form")) : name;
  }

  /** True where the name's last word is such a form, and not its only one. */
  boolean ends(String name) {
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    int last = bare.lastIndexOf(' ');
    return last > 0 && isForm(bare.substring(last + 1));
  }
}
