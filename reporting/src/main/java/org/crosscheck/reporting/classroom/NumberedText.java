package org.crosscheck.reporting.classroom;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Evidence;

/**
 * An article as a class reads it: numbered paragraphs with letters for outlets. Furniture that says
 * nothing on the story (bylines, menus, credits) is left out, since it gives the outlet away.
 *
 * @param article what it was made of
 * @param title with letters for names; empty where it has none
 * @param paragraphs with letters for names
 * @param spans where each paragraph stands in the article's text
 */
record NumberedText(
    Article article, String title, ImmutableList<String> paragraphs, ImmutableList<Span> spans) {

  static NumberedText of(Article article, Letters letters) {
    List<Span> spans = new ArrayList<>();
    String text = article.text();
    int start = 0;
    for (int end = text.indexOf('\n'); start < text.length(); end = text.indexOf('\n', start)) {
      int to = end < 0 ? text.length() : end;
      boolean goesOn = !spans.isEmpty() && isWrapped(text, spans.get(spans.size() - 1), start);
      if (!text.substring(start, to).isBlank() && isToRead(article, start, to)) {
        if (goesOn) {
          spans.add(spans.remove(spans.size() - 1).cover(Span.of(start, to)));
        } else {
          spans.add(Span.of(start, to));
        }
      }
      start = to + 1;
    }
    return new NumberedText(
        article,
        article.title().map(letters::hidden).orElse(""),
        spans.stream()
            .map(span -> letters.hidden(toRead(article, span)))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(spans));
  }

  /** A line right below another that ends without a mark of its own is that one's second half. */
  private static boolean isWrapped(String text, Span above, int start) {
    String ending = above.in(text).stripTrailing();
    return above.end() + 1 == start
        && !ending.isEmpty()
        && ".!?:”\"’)".indexOf(ending.charAt(ending.length() - 1)) < 0;
  }

  private static boolean isToRead(Article article, int start, int end) {
    return article.regions().stream()
        .filter(region -> region.part() == Part.BODY && region.span().contains(start))
        .filter(region -> region.span().end() >= start + lengthOf(article, start, end))
        .allMatch(region -> region.type().yieldsClaims());
  }

  /** The paragraph without the furniture inside it, such as the dateline in front. */
  private static String toRead(Article article, Span paragraph) {
    StringBuilder kept = new StringBuilder();
    int at = paragraph.start();
    for (Region region : article.regions()) {
      if (region.part() == Part.BODY
          && paragraph.contains(region.span())
          && !region.type().yieldsClaims()) {
        kept.append(article.text(), at, region.span().start());
        at = region.span().end();
      }
    }
    return kept.append(article.text(), at, paragraph.end()).toString();
  }

  private static int lengthOf(Article article, int start, int end) {
    return article.text().substring(start, end).stripTrailing().length();
  }

  /** Where the words of {@code evidence} stand for somebody with the sheet in hand. */
  String place(Evidence evidence) {
    if (evidence.part() == Part.TITLE) {
      return "headline";
    }
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).overlaps(evidence.span())) {
        return "paragraph " + (i + 1);
      }
    }
    return "text";
  }
}
