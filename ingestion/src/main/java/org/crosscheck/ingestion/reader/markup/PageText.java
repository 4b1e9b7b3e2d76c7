package org.crosscheck.ingestion.reader.markup;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;
import org.crosscheck.model.article.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words of a piece of a page as a reader sees them: a paragraph a block with a blank line
 * between two, white space folded, captions marked as such.
 */
final class PageText implements NodeVisitor {
  private static final CharMatcher SPACE = CharMatcher.anyOf(" \t\n\r\f");
  private static final ImmutableSet<String> LIST_OR_TABLE =
      ImmutableSet.of("li", "tr", "dt", "dd", "caption");
  private static final ImmutableSet<String> CELLS = ImmutableSet.of("td", "th");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private final ImmutableList.Builder<Region> captions = ImmutableList.builder();
  private int insideCaption;

  private PageText() {}

  static PageText of(Element piece) {
    PageText text = new PageText();
    piece.traverse(text);
    text.endParagraph();
    return text;
  }

  String text() {
    return text.toString();
  }

  /** The captions, as regions of {@link #text()}. */
  ImmutableList<Region> captions() {
    return captions.build();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.nameIs("br")) {
        lineBreak();
      } else if (endsParagraph(element)) {
        endParagraph();
      } else if (CELLS.contains(element.normalName())) {
        append(" ");
      }
      insideCaption += element.nameIs("figcaption") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (endsParagraph(element)) {
        endParagraph();
      }
      insideCaption -= element.nameIs("figcaption") ? 1 : 0;
    }
  }

  private static boolean endsParagraph(Element element) {
    return (element.isBlock() && !CELLS.contains(element.normalName()))
        || LIST_OR_TABLE.contains(element.normalName());
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!SPACE.matches(c)) {
        paragraph.append(c);
      } else if (paragraph.length() > 0 && !SPACE.matches(last())) {
        paragraph.append(' ');
      }
    }
  }

  private char last() {
    return paragraph.charAt(paragraph.length() - 1);
  }

  /** Two in a row end the paragraph: old pages part their paragraphs so. */
  private void lineBreak() {
    String soFar = SPACE.trimTrailingFrom(paragraph);
    if (paragraph.length() > soFar.length() && paragraph.indexOf("\n", soFar.length()) >= 0) {
      endParagraph();
    } else if (!soFar.isEmpty()) {
      paragraph.setLength(soFar.length());
      paragraph.append('\n');
    }
  }

  private void endParagraph() {
    String words = CharMatcher.whitespace().trimFrom(paragraph);
    paragraph.setLength(0);
    if (words.isEmpty()) {
      return;
    }
    if (text.length() > 0) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(words);
    if (insideCaption > 0) {
      captions.add(
          new Region(
              Part.BODY,
              Span.of(start, text.length()),
              RegionType.CAPTION,
              "the page marks it as a caption"));
    }
  }
}
