package org.crosscheck.ingestion.reader.markup;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.ingestion.reader.Field;
import org.crosscheck.ingestion.reader.Stated;
import org.crosscheck.ingestion.reader.json.JsonLd;
import org.crosscheck.model.article.Certainty;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of itself, from the surest place to the weakest: JSON-LD, OpenGraph and other
 * metadata, microdata, and last what is printed on it. Printed words are marked as printed, what
 * follows from the address as guessed.
 */
final class PageMetadata {
  private PageMetadata() {}

  static Stated of(Document page) {
    ImmutableList<String> scripts =
        page.select("script[type=application/ld+json]").stream()
            .map(Element::data)
            .collect(ImmutableList.toImmutableList());
    Stated stated = JsonLd.article(scripts, text -> Parser.unescapeEntities(text, false));
    for (MetaNames names : MetaNames.values()) {
      stated = stated.or(names.field(), names.in(page), Certainty.GIVEN);
    }
    stated =
        stated
            .or(Field.URL, SavedFrom.address(page), Certainty.GIVEN)
            .or(Field.LANGUAGE, attribute(page, "html[lang]", "lang"), Certainty.GIVEN);
    return printed(page, Headlines.settled(page, stated));
  }

  private static Stated printed(Document page, Stated stated) {
    return PrintedLines.in(page)
        .onto(stated)
        .or(Field.OUTLET, Headlines.outletBehind(page), Certainty.GUESSED)
        .or(Field.OUTLET, stated.get(Field.URL).flatMap(SavedFrom::host), Certainty.GUESSED);
  }

  private static Optional<String> attribute(Document page, String query, String name) {
    return Stream.ofNullable(page.selectFirst(query)).map(it -> it.attr(name)).findFirst();
  }
}
