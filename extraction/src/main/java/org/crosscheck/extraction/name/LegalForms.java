package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.model.article.Span;

/**
 * The abbreviated legal forms of companies, with which a company's name ends: "Enso Foods, Inc.",
 * "Harting GmbH". One that is spelled out, "Enso Corporation", ends it where no noun for a body or
 * a place comes behind: "Corporation Street" goes on.
 */
public final class LegalForms {
  private static final Pattern NEXT = Pattern.compile("^,?\\s(?<form>\\p{L}{2,5})\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final LegalForms ENGLISH = new LegalForms();

  private static final ImmutableSet<String> SPELLED_OUT =
      ImmutableSet.of("Corporation", "Incorporated");

  private final OrganisationWords bodies = OrganisationWords.english();
  private final ImmutableSet<String> forms =
      Lexicon.load("en/names/legal-forms.tsv").rows().stream()
          .map(row -> row.get("form"))
          .collect(ImmutableSet.toImmutableSet());

  private LegalForms() {}

  /** The forms of the lexicon. */
  public static LegalForms english() {
    return ENGLISH;
  }

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
      boolean ends =
          isForm(word.group())
              || SPELLED_OUT.contains(word.group())
                  && bodies.type(after(text, word, name)).isEmpty();
      if (count > 0 && ends) {
        return new Span(name.start(), word.end());
      }
    }
    int reach = Math.min(text.length(), name.end() + 8);
    Matcher next = NEXT.matcher(text.substring(name.end(), reach));
    boolean follows = next.find() && isForm(next.group("form"));
    return follows ? new Span(name.start(), name.end() + next.end("form")) : name;
  }

  private static String after(String text, Matcher form, Span name) {
    Matcher next = WORD.matcher(text).region(form.end(), name.end());
    return next.find() ? next.group() : "";
  }

  /** A name without the legal form at its end: "Enso Foods" of "Enso Foods, Inc". */
  public String without(String name) {
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    int last = bare.lastIndexOf(' ');
    return last > 0 && isForm(bare.substring(last + 1))
        ? bare.substring(0, last).replaceFirst(",$", "")
        : name;
  }
}
