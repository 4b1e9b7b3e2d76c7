package org.crosscheck.ingestion.reader.markup;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the article in a page. What the page itself marks as the article's body comes first, then
 * what Readability takes for it, and last the whole page without its menus.
 */
final class MainContent {
  /** Shorter bodies are teasers that happen to be marked as one. */
  private static final int LEAST = 200;

  /** Readability walks a page many times; a page of more elements is taken as it is. */
  private static final int MOST_ELEMENTS = 50_000;

  /** A page has one article or a few; to measure thousands would take the time of the run. */
  private static final int MOST_CANDIDATES = 50;

  private static final String NEVER_READ =
      "script, style, noscript, template, iframe, object, embed, svg, math, canvas, audio, video,"
          + " button, input, select, textarea, dialog, nav, aside, footer, menu, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=search],"
          + " [role=dialog], [style~=(?i)display\\s*:\\s*none],"
          + " [style~=(?i)visibility\\s*:\\s*hidden]";

  private static final String MARKED_BODY =
      "[itemprop=articleBody], [itemprop=reviewBody], [property=articleBody]";

  private MainContent() {}

  /** The element that holds the article. {@code page} is changed: what is never read goes. */
  static Element in(Document page) {
    prune(page);
    return marked(page).or(() -> byReadability(page)).orElseGet(() -> container(page));
  }

  private static void prune(Document page) {
    page.select(NEVER_READ).remove();
    for (Element form : page.select("form")) {
      if (form.text().length() < LEAST) {
        form.remove();
      } else {
        form.unwrap();
      }
    }
  }

  /** A page may mark every piece of a body; then all of them have one parent. */
  @SuppressWarnings("ReferenceEquality") // The library's elements are equal only to themselves.
  private static Optional<Element> marked(Document page) {
    Elements bodies = page.select(MARKED_BODY);
    if (bodies.isEmpty()) {
      return Optional.empty();
    }
    Element parent = bodies.first().parent();
    boolean inPieces = bodies.size() > 1 && bodies.stream().allMatch(it -> it.parent() == parent);
    Element body = inPieces ? parent : longest(bodies.stream()).orElseThrow();
    return body.text().length() >= LEAST ? Optional.of(body) : Optional.empty();
  }

  private static Optional<Element> byReadability(Document page) {
    if (page.getAllElements().size() > MOST_ELEMENTS) {
      return Optional.empty();
    }
    Element found = new Readability4J(page.location(), page.clone()).parse().getArticleContent();
    return Optional.ofNullable(found).filter(it -> it.text().length() >= LEAST);
  }

  private static Element container(Document page) {
    return longest(page.select("article, main, [role=main]").stream())
        .filter(it -> !it.text().isBlank())
        .orElse(page.body());
  }

  private static Optional<Element> longest(Stream<Element> elements) {
    return elements.limit(MOST_CANDIDATES).max(Comparator.comparingInt(it -> it.text().length()));
  }
}
