package org.crosscheck.ingestion.reader.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.crosscheck.ingestion.charset.TextDecoder;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.ArticleReader;
import org.crosscheck.ingestion.reader.DocumentText;
import org.crosscheck.ingestion.reader.Reading;
import org.crosscheck.ingestion.reader.Received;
import org.crosscheck.ingestion.reader.Signatures;
import org.crosscheck.ingestion.reader.Stated;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A saved web page: its article, without the page around it. Nothing in it is run and nothing that
 * it points to is loaded.
 */
public final class HtmlReader implements ArticleReader {
  /** Browsers stop near here too; deeper nesting is folded into this level. */
  private static final int MAX_DEPTH = 512;

  @Override
  public String formatName() {
    return "a web page";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("html", "htm", "xhtml");
  }

  @Override
  public ImmutableSet<String> mediaTypes() {
    return ImmutableSet.of("text/html", "application/xhtml+xml");
  }

  @Override
  public Reading read(InputFile file, byte[] bytes) throws Unreadable {
    Optional<String> disguised =
        Signatures.formatOf(bytes).filter(format -> !format.equals("an HTML page"));
    if (disguised.isPresent()) {
      throw Unreadable.of(
          file.shown(), "it is " + disguised.get(), "a page is HTML", "give it its own extension");
    }
    Document page = parsed(bytes);
    Stated stated = PageMetadata.of(page);
    PageText text = PageText.of(MainContent.in(page));
    if (text.text().isBlank()) {
      throw DocumentText.noText(file);
    }
    return new Reading(
        ImmutableList.of(new Received(stated, text.text(), text.captions(), Optional.empty())),
        ImmutableList.of());
  }

  /** The text of a piece of HTML, such as an entry of a feed or the body of a mail. */
  public static String text(String html) {
    Element body = Jsoup.parse(html, parser()).body();
    body.select("script, style, noscript, template").remove();
    return PageText.of(body).text();
  }

  /** By the page's own word on its encoding; where it has none and is no UTF-8, by its letters. */
  private static Document parsed(byte[] bytes) {
    try {
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser());
      boolean told = page.selectFirst("meta[charset], meta[http-equiv~=(?i)content-type]") != null;
      if (told || page.wholeText().indexOf('\ufffd') < 0) {
        return page;
      }
      return TextDecoder.decode(bytes)
          .map(decoded -> Jsoup.parse(decoded.text(), "", parser()))
          .orElse(page);
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot fail to be read", e);
    }
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH);
  }
}
