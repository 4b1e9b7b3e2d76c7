package org.crosscheck.reporting.view;

import java.util.stream.Collectors;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Attribution;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.reporting.Labels;

/** One claim as a reader sees it, beside the article that it stands in. */
public record ClaimView(Claim claim, Article article) {
  private static final String OWN_VOICE = "the outlet itself";

  /** Who published it, in one line. */
  public String outlet() {
    return Guess.outlet(article.outlet());
  }

  /** The printed words in one line. */
  public String words() {
    return VisibleText.line(claim.evidence().words());
  }

  /** The sentence with the words marked. */
  public Passage passage() {
    return Passage.of(claim.evidence());
  }

  /** The kinds of hedge in words: "at least, about"; empty where none stands with the number. */
  public String hedge() {
    return claim instanceof QuantityClaim quantity
        ? quantity.amount().qualifiers().stream()
            .map(qualifier -> Labels.words(qualifier.type()))
            .distinct()
            .collect(Collectors.joining(", "))
        : "";
  }

  /** Who is said to have said it: "interior ministry, citing regional police". */
  public String source() {
    Attribution attribution = claim.frame().attribution();
    return attribution.isEmpty()
        ? OWN_VOICE
        : attribution.chain().stream()
            .map(ClaimView::named)
            .collect(Collectors.joining(", citing "));
  }

  /** The source as the end of a sentence: "according to interior ministry". */
  public String sourcePhrase() {
    return claim.frame().attribution().isEmpty() ? "in its own voice" : "according to " + source();
  }

  private static String named(Source source) {
    String name = VisibleText.line(source.name());
    return source
        .role()
        .map(VisibleText::line)
        .filter(role -> !role.equalsIgnoreCase(name))
        .map(role -> name + " (" + role + ")")
        .orElse(name);
  }
}
