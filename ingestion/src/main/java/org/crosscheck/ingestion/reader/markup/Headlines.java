package org.crosscheck.ingestion.reader.markup;

import com.google.common.base.Ascii;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.ingestion.reader.Field;
import org.crosscheck.ingestion.reader.Stated;
import org.crosscheck.model.article.Certainty;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's headline, told from the outlet's name that its window title carries behind it. */
final class Headlines {
  /** Window titles are shorter; a longer one is taken as it is. */
  private static final int LONGEST = 400;

  private static final Pattern BEHIND =
      Pattern.compile("(?s)(?<headline>.{8,}\\S)\\s+[-–—|·•:]\\s+(?<outlet>[^-–—|·•]{2,60})");

  private Headlines() {}

  /** {@code stated} with its title freed of the outlet's name, or with a title from the page. */
  static Stated settled(Document page, Stated stated) {
    Optional<String> outlet = stated.get(Field.OUTLET);
    Optional<String> shown = printed(page);
    Optional<String> title =
        stated
            .get(Field.TITLE)
            .map(given -> freed(given, outlet, shown))
            .or(() -> shown)
            .or(() -> windowTitle(page).map(it -> freed(it, outlet, Optional.empty())));
    Certainty certainty = stated.get(Field.TITLE).isPresent() ? Certainty.GIVEN : Certainty.PRINTED;
    return Stated.nothing().or(Field.TITLE, title, certainty).withAll(stated);
  }

  /** The name behind the headline in the window's title. */
  static Optional<String> outletBehind(Document page) {
    return windowTitle(page)
        .map(BEHIND::matcher)
        .filter(Matcher::matches)
        .filter(it -> printed(page).filter(h1 -> same(h1, it.group("headline"))).isPresent())
        .map(it -> it.group("outlet").strip());
  }

  private static String freed(String title, Optional<String> outlet, Optional<String> shown) {
    Matcher matcher = BEHIND.matcher(title.strip());
    if (title.length() > LONGEST || !matcher.matches()) {
      return title;
    }
    String headline = matcher.group("headline");
    boolean named = outlet.filter(it -> same(it, matcher.group("outlet"))).isPresent();
    boolean printed = shown.filter(it -> same(it, headline)).isPresent();
    return named || printed ? headline : title;
  }

  private static boolean same(String a, String b) {
    return Ascii.equalsIgnoreCase(a.strip(), b.strip());
  }

  private static Optional<String> windowTitle(Document page) {
    return Optional.of(page.title()).filter(it -> !it.isBlank() && it.length() <= LONGEST);
  }

  /** The one first-order heading; of several, the one that stands in the article. */
  private static Optional<String> printed(Document page) {
    Element within = page.selectFirst("article h1, main h1, [itemprop=headline]");
    Element any = within == null ? page.selectFirst("h1") : within;
    return Optional.ofNullable(any).map(Element::text).filter(it -> !it.isBlank());
  }
}
