package org.crosscheck.ingestion.reader.markup;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.ingestion.date.DayOrder;
import org.crosscheck.ingestion.date.Spelling;
import org.crosscheck.ingestion.date.WrittenDates;
import org.crosscheck.ingestion.reader.Field;
import org.crosscheck.ingestion.reader.Stated;
import org.crosscheck.model.article.Certainty;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Byline, date and outlet as a page prints them around its headline.
 *
 * @param byline the author's name without "By"
 * @param published the date as printed, or as a {@code <time>} gives it
 * @param modified the same, on a line that says "updated"
 */
record PrintedLines(
    Optional<String> byline, Optional<String> published, Optional<String> modified) {
  private static final int LONGEST_LINE = 160;

  /** An article's own times are among its first. */
  private static final int MOST_TIMES = 40;

  private static final Pattern CHANGED =
      Pattern.compile("(?i)\\b(?:updated?|modified|last (?:changed|edited))\\b");
  private static final Pattern BY =
      Pattern.compile("(?:^|\\s)(?:By|BY|by|Words:|Author:)\\s+(?<who>\\p{Lu}[^|·•\\n,]{2,60})");

  private static final String AUTHOR =
      "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline, .author,"
          + " .article-author, .post-author, address";
  private static final String DATED =
      "[class*=date], [class*=time], [class*=publish], [class*=byline], [class*=dateline],"
          + " [class*=meta], [class*=posted], [id*=date], [class*=stamp], header p, header span,"
          + " small";

  static PrintedLines in(Document page) {
    ImmutableList<Element> times = times(page);
    Optional<String> published =
        times.stream().filter(it -> !isChange(it)).map(PrintedLines::value).findFirst();
    Optional<String> modified =
        times.stream().filter(PrintedLines::isChange).map(PrintedLines::value).findFirst();
    DayOrder order = Spelling.orderIn(page.text());
    return new PrintedLines(
        byline(page),
        published.or(() -> date(page, order, false)),
        modified.or(() -> date(page, order, true)));
  }

  Stated onto(Stated stated) {
    return stated
        .or(Field.BYLINE, byline, Certainty.PRINTED)
        .or(Field.PUBLISHED, published, Certainty.PRINTED)
        .or(Field.MODIFIED, modified, Certainty.PRINTED);
  }

  /** Those around the headline; where there are none, those of the whole page. */
  private static ImmutableList<Element> times(Document page) {
    String inArticle = "article time, main time, [itemprop=datePublished], [itemprop=dateModified]";
    Elements near = page.select(inArticle);
    return (near.isEmpty() ? page.select("time") : near)
        .stream().limit(MOST_TIMES).collect(ImmutableList.toImmutableList());
  }

  private static boolean isChange(Element time) {
    Element parent = time.parent() == null ? time : time.parent();
    String before = time.previousSibling() instanceof TextNode words ? words.text() : "";
    return time.attr("itemprop").equals("dateModified")
        || CHANGED.matcher(time.className() + " " + time.ownText()).find()
        || CHANGED.matcher(before).find()
        || (parent.select("time").size() == 1 && CHANGED.matcher(parent.text()).find());
  }

  private static String value(Element time) {
    return Stream.of(time.attr("datetime"), time.attr("content"), time.text())
        .filter(it -> !it.isBlank())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> byline(Document page) {
    return page.select(AUTHOR).stream()
        .map(it -> it.hasAttr("content") ? it.attr("content") : it.text())
        .filter(it -> !it.isBlank() && it.length() <= LONGEST_LINE)
        .map(PrintedLines::who)
        .findFirst();
  }

  private static String who(String line) {
    Matcher matcher = BY.matcher(line);
    return matcher.find() ? matcher.group("who").strip() : line.strip();
  }

  private static Optional<String> date(Document page, DayOrder order, boolean changed) {
    return page.select(DATED).stream()
        .map(Element::text)
        .filter(it -> it.length() <= LONGEST_LINE && CHANGED.matcher(it).find() == changed)
        .flatMap(it -> WrittenDates.in(it, order).stream())
        .findFirst()
        .map(it -> it.as(Certainty.PRINTED).iso());
  }
}
