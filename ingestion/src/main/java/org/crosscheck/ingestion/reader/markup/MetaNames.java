package org.crosscheck.ingestion.reader.markup;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crosscheck.ingestion.reader.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The names under which pages give a field: OpenGraph's, Dublin Core's, those of the big content
 * systems, and schema.org's microdata. The first that has a value holds.
 */
enum MetaNames {
  TITLE(Field.TITLE, "og:title", "dc.title", "dcterms.title", "parsely-title", "twitter:title"),
  OUTLET(
      Field.OUTLET,
      "og:site_name",
      "dc.publisher",
      "dcterms.publisher",
      "application-name",
      "copyright-holder"),
  BYLINE(
      Field.BYLINE,
      "author",
      "article:author",
      "dc.creator",
      "dcterms.creator",
      "parsely-author",
      "sailthru.author",
      "byl"),
  PUBLISHED(
      Field.PUBLISHED,
      "article:published_time",
      "og:article:published_time",
      "article:published",
      "datepublished",
      "dc.date.issued",
      "dcterms.issued",
      "dcterms.created",
      "parsely-pub-date",
      "sailthru.date",
      "pubdate",
      "publishdate",
      "publish-date",
      "publication_date",
      "dc.date",
      "dcterms.date",
      "date"),
  MODIFIED(
      Field.MODIFIED,
      "article:modified_time",
      "og:updated_time",
      "datemodified",
      "dcterms.modified",
      "last-modified",
      "lastmod"),
  URL(Field.URL, "og:url");

  private static final String PAGE = "link[rel=canonical]";

  private final Field field;
  private final ImmutableList<String> names;

  MetaNames(Field field, String... names) {
    this.field = field;
    this.names = ImmutableList.copyOf(names);
  }

  Field field() {
    return field;
  }

  Optional<String> in(Document page) {
    Stream<String> canonical =
        this == URL ? page.select(PAGE).stream().map(it -> it.attr("href")) : Stream.empty();
    return Stream.concat(canonical, named(page)).filter(wanted()).findFirst();
  }

  private Stream<String> named(Document page) {
    return names.stream()
        .flatMap(
            name ->
                page.select("meta[content]").stream()
                    .filter(meta -> named(meta, name))
                    .map(meta -> meta.attr("content")));
  }

  private static boolean named(Element meta, String name) {
    return Stream.of("property", "name", "itemprop")
        .anyMatch(key -> Ascii.equalsIgnoreCase(meta.attr(key), name));
  }

  /** An author's page is no author's name, and half an address is no address. */
  private Predicate<String> wanted() {
    Predicate<String> address = it -> it.startsWith("http://") || it.startsWith("https://");
    Predicate<String> kind =
        switch (this) {
          case BYLINE -> address.negate();
          case URL -> address;
          default -> it -> true;
        };
    return kind.and(it -> !it.isBlank());
  }
}
