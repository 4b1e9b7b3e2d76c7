package org.crosscheck.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;

/** An article of the tests, with ways to point at its words. */
public final class SampleArticle {
  private final Article article;

  private SampleArticle(Article article) {
    this.article = article;
  }

  public static SampleArticle of(
      String id, Outlet outlet, String title, LocalDate day, String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    return new SampleArticle(
        new Article(
            id,
            outlet,
            Optional.of(title).filter(words -> !words.isEmpty()),
            Optional.empty(),
            Optional.of(Publication.on(day, Certainty.GIVEN)),
            Optional.of("https://example.org/" + id),
            Optional.of("en"),
            "stories/" + id + ".txt",
            Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString(),
            text,
            ImmutableList.of()));
  }

  /** The same article with one paragraph or line of its body marked as furniture. */
  public SampleArticle furniture(String words, RegionType type, String why) {
    List<Region> regions = new ArrayList<>(article.regions());
    regions.add(new Region(Part.BODY, body(words), type, why));
    return new SampleArticle(
        new Article(
            article.id(),
            article.outlet(),
            article.title(),
            article.byline(),
            article.published(),
            article.url(),
            article.language(),
            article.path(),
            article.sha256(),
            article.text(),
            ImmutableList.sortedCopyOf(
                (a, b) -> a.span().compareTo(b.span()), ImmutableList.copyOf(regions))));
  }

  public Article article() {
    return article;
  }

  public String id() {
    return article.id();
  }

  /** Where the words stand in the body for the first time. */
  public Span body(String words) {
    return find(Part.BODY, words);
  }

  /** The frame of a claim whose words stand in the body. */
  public ClaimFrame frame(String id, String words) {
    return frame(id, Part.BODY, words);
  }

  public ClaimFrame frame(String id, Part part, String words) {
    Span span = find(part, words);
    return ClaimFrame.of(
        article.id() + "/" + id, Evidence.in(article, part, span, sentence(part, span)));
  }

  public Source person(String name, String role, String mention) {
    return new Source(name, Optional.of(role), SourceType.PERSON, Optional.of(body(mention)));
  }

  public Source body(String name, SourceType type, String mention) {
    return new Source(name, Optional.empty(), type, Optional.of(body(mention)));
  }

  private Span find(Part part, String words) {
    int start = article.textOf(part).indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("no \"" + words + "\" in " + article.id());
    }
    return Span.of(start, start + words.length());
  }

  private Span sentence(Part part, Span span) {
    String text = article.textOf(part);
    int start = Math.max(text.lastIndexOf(". ", span.start()) + 1, lastBreak(text, span));
    int end = text.indexOf(". ", span.end());
    int lineEnd = text.indexOf("\n\n", span.end());
    int to = Math.min(end < 0 ? text.length() : end + 1, lineEnd < 0 ? text.length() : lineEnd);
    while (start < span.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return Span.of(start, to);
  }

  private static int lastBreak(String text, Span span) {
    int lineBreak = text.lastIndexOf("\n\n", span.start());
    return lineBreak < 0 ? 0 : lineBreak + 2;
  }
}
