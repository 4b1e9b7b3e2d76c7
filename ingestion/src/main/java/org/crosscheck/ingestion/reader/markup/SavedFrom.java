package org.crosscheck.ingestion.reader.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/** The address that browsers write into a page that they save, and the host of an address. */
final class SavedFrom {
  /** Internet Explorer's and Chrome's mark, SingleFile's "url:" line. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?:saved from"
              + " url=\\(\\d{1,6}\\)|(?m:^\\s{0,9}url:\\s{1,9}))(?<url>https?://[^\\s]{1,2000})");

  private SavedFrom() {}

  static Optional<String> address(Document page) {
    for (Node node : page.childNodes()) {
      if (node instanceof Comment comment) {
        Matcher matcher = MARK.matcher(comment.getData());
        if (matcher.find()) {
          return Optional.of(matcher.group("url"));
        }
      }
    }
    return page.selectFirst("html") == null
        ? Optional.empty()
        : page.selectFirst("html").childNodes().stream()
            .filter(Comment.class::isInstance)
            .map(node -> MARK.matcher(((Comment) node).getData()))
            .filter(Matcher::find)
            .map(matcher -> matcher.group("url"))
            .findFirst();
  }

  /** The host without "www.": who published a page that does not say so. */
  static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
