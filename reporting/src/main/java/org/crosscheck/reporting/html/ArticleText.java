package org.crosscheck.reporting.html;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.view.Guess;
import org.crosscheck.reporting.view.VisibleText;

/**
 * The whole text of one article with its claims marked; furniture is there too, and said to be
 * furniture.
 *
 * @param outlet its name, and whether it was guessed
 * @param published the date, and how sure it is where it was not given
 * @param file where it was read from
 * @param title its paragraph; none where the article has no title
 * @param paragraphs of the body, in order
 */
record ArticleText(
    String outlet,
    String published,
    String file,
    ImmutableList<Paragraph> title,
    ImmutableList<Paragraph> paragraphs) {

  static ArticleText of(Article article, List<Claim> claims, Anchors anchors) {
    return new ArticleText(
        Guess.outlet(article.outlet()),
        article.published().map(ArticleText::date).orElse("no date"),
        Stream.of(article.path(), article.url().orElse(""))
            .filter(it -> !it.isEmpty())
            .map(VisibleText::line)
            .collect(Collectors.joining(" · ")),
        paragraphs(article, Part.TITLE, claims, anchors),
        paragraphs(article, Part.BODY, claims, anchors));
  }

  /** The day and, where it is known, the time: both are read better apart. */
  private static String date(Publication publication) {
    String when = publication.iso().replace('T', ' ');
    return switch (publication.certainty()) {
      case GIVEN -> when;
      case PRINTED, GUESSED -> when + " (" + Labels.words(publication.certainty()) + ")";
    };
  }

  private static ImmutableList<Paragraph> paragraphs(
      Article article, Part part, List<Claim> claims, Anchors anchors) {
    ImmutableList<Claim> ofPart =
        claims.stream()
            .filter(claim -> claim.evidence().part() == part)
            .collect(ImmutableList.toImmutableList());
    return new MarkedText(article, part, ofPart, anchors).paragraphs();
  }
}
