package org.crosscheck.ingestion.reader.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.ArticleReader;
import org.crosscheck.ingestion.reader.DocumentText;
import org.crosscheck.ingestion.reader.Field;
import org.crosscheck.ingestion.reader.Reading;
import org.crosscheck.ingestion.reader.Stated;
import org.crosscheck.ingestion.reader.archive.ZipParts;
import org.crosscheck.model.article.Certainty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * An OpenDocument text: a ZIP package with its text in {@code content.xml}. jsoup reads the XML: it
 * resolves no entities and loads nothing. ISO/IEC 26300-1:2015 names the elements.
 */
public final class OdtReader implements ArticleReader {
  private static final int MAX_DEPTH = 512;
  private static final String NOT_PRINTED =
      "office|annotation, text|tracked-changes, office|forms, text|note-citation";

  @Override
  public String formatName() {
    return "an OpenDocument text";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("odt");
  }

  @Override
  public ImmutableSet<String> mediaTypes() {
    return ImmutableSet.of("application/vnd.oasis.opendocument.text");
  }

  @Override
  public Reading read(InputFile file, byte[] bytes) throws Unreadable {
    ZipParts parts = ZipParts.of(file, bytes, "content.xml", "meta.xml");
    Document document = xml(parts.text("content.xml").orElse(""));
    Document meta = xml(parts.text("meta.xml").orElse(""));
    document.select(NOT_PRINTED).remove();
    Element body = document.selectFirst("office|text");
    if (body == null) {
      throw DocumentText.noText(file);
    }
    Paragraphs paragraphs = new Paragraphs();
    body.traverse(paragraphs);
    return DocumentText.read(file, paragraphs.all.build(), stated(meta));
  }

  private static Stated stated(Document meta) {
    return Stated.nothing()
        .or(Field.TITLE, element(meta, "dc|title"), Certainty.GIVEN)
        .or(Field.LANGUAGE, element(meta, "dc|language"), Certainty.GIVEN);
  }

  private static Optional<String> element(Document meta, String query) {
    return Optional.ofNullable(meta.selectFirst(query)).map(Element::text);
  }

  private static Document xml(String content) {
    return Jsoup.parse(content, "", Parser.xmlParser().setMaxDepth(MAX_DEPTH));
  }

  /** The paragraphs and headings, with the white space that the format writes as elements. */
  private static final class Paragraphs implements NodeVisitor {
    private final ImmutableList.Builder<String> all = ImmutableList.builder();
    private final StringBuilder words = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText());
      } else if (node instanceof Element element) {
        switch (element.tagName()) {
          case "text:p", "text:h" -> end();
          case "text:s", "text:tab" -> words.append(' ');
          case "text:line-break" -> words.append('\n');
          default -> {}
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element
          && (element.tagName().equals("text:p") || element.tagName().equals("text:h"))) {
        end();
      }
    }

    private void end() {
      all.add(words.toString());
      words.setLength(0);
    }
  }
}
