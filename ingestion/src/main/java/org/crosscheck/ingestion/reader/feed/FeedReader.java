package org.crosscheck.ingestion.reader.feed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.ArticleReader;
import org.crosscheck.ingestion.reader.Field;
import org.crosscheck.ingestion.reader.Reading;
import org.crosscheck.ingestion.reader.Received;
import org.crosscheck.ingestion.reader.Stated;
import org.crosscheck.ingestion.reader.markup.HtmlReader;
import org.crosscheck.model.article.Certainty;
import org.xml.sax.InputSource;

/**
 * An RSS or Atom feed whose entries hold their full texts; summaries are left out. A document type
 * declaration, which carries the known attacks on XML, is refused.
 */
public final class FeedReader implements ArticleReader {
  /** A shorter entry is a summary of an article and not the article. */
  private static final int LEAST = 300;

  @Override
  public String formatName() {
    return "an RSS or Atom feed";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("rss", "atom", "xml", "rdf");
  }

  @Override
  public ImmutableSet<String> mediaTypes() {
    return ImmutableSet.of(
        "application/rss+xml", "application/atom+xml", "application/xml", "application/rdf+xml");
  }

  @Override
  public Reading read(InputFile file, byte[] bytes) throws Unreadable {
    SyndFeed feed = parsed(file, bytes);
    ImmutableList.Builder<Received> articles = ImmutableList.builder();
    int number = 0;
    int summaries = 0;
    for (SyndEntry entry : feed.getEntries()) {
      number++;
      String text = text(entry);
      if (text.length() < LEAST) {
        summaries++;
      } else {
        articles.add(new Received(stated(feed, entry), text).keyed(key(entry, number)));
      }
    }
    return new Reading(
        articles.build(),
        summaries == 0 ? ImmutableList.of() : ImmutableList.of(summaries(file, summaries, number)));
  }

  private static SyndFeed parsed(InputFile file, byte[] bytes) throws Unreadable {
    if (XmlDepth.isTooDeep(bytes)) {
      throw Unreadable.of(
          file.shown(),
          "its elements are nested too deeply",
          "a feed has a few levels",
          "save the articles themselves");
    }
    try {
      return new SyndFeedInput().build(new InputSource(new ByteArrayInputStream(bytes)));
    } catch (FeedException | IllegalArgumentException e) {
      boolean declared = String.valueOf(e.getMessage()).contains("DOCTYPE");
      throw Unreadable.of(
          file.shown(),
          declared ? "it declares a document type" : "it is not an RSS or Atom feed",
          declared ? "feeds with declarations are not opened" : "an XML file is read as a feed",
          "save the articles themselves");
    }
  }

  private static String text(SyndEntry entry) {
    return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
        .map(SyndContent::getValue)
        .filter(value -> value != null)
        .map(HtmlReader::text)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static String key(SyndEntry entry, int number) {
    return Stream.of(entry.getUri(), entry.getLink())
        .filter(it -> it != null && !it.isBlank())
        .findFirst()
        .orElse(String.valueOf(number));
  }

  private static Stated stated(SyndFeed feed, SyndEntry entry) {
    return Stated.nothing()
        .or(
            Field.TITLE,
            Optional.ofNullable(entry.getTitle()).map(HtmlReader::text),
            Certainty.GIVEN)
        .or(
            Field.OUTLET,
            Optional.ofNullable(feed.getTitle()).map(HtmlReader::text),
            Certainty.GIVEN)
        .or(Field.BYLINE, Optional.ofNullable(entry.getAuthor()), Certainty.GIVEN)
        .or(Field.PUBLISHED, moment(entry.getPublishedDate()), Certainty.GIVEN)
        .or(Field.MODIFIED, moment(entry.getUpdatedDate()), Certainty.GIVEN)
        .or(Field.URL, Optional.ofNullable(entry.getLink()), Certainty.GIVEN)
        .or(Field.LANGUAGE, Optional.ofNullable(feed.getLanguage()), Certainty.GIVEN);
  }

  private static Optional<String> moment(Date date) {
    return Optional.ofNullable(date).map(it -> it.toInstant().atOffset(ZoneOffset.UTC).toString());
  }

  private static Problem summaries(InputFile file, int summaries, int all) {
    return Problem.noted(
        file.shown(),
        summaries + " of its " + all + " entries hold only a summary",
        "a feed's articles need their full text",
        "save those pages themselves");
  }
}
