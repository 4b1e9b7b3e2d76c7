package org.crosscheck.ingestion.region;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.article.Region;

/**
 * What was found in an article's text.
 *
 * @param title the one given, else the one taken from the text
 * @param byline the author's line without its "By"
 * @param regions of title and body, in order and without overlaps
 */
public record Furnished(
    Optional<String> title, Optional<String> byline, ImmutableList<Region> regions) {
  public Furnished {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(byline, "byline");
    Objects.requireNonNull(regions, "regions");
  }
}
