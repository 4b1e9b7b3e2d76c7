package org.crosscheck.model.article;

import static org.crosscheck.model.Require.that;
import static org.crosscheck.model.Require.visible;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;

/**
 * One article as received: nothing is deleted or trimmed, and every offset counts in {@code title}
 * or {@code text} as they stand here. What is not body is marked by {@link #regions()}.
 *
 * @param id unique in a run, stable between runs: the path inside the folder, or the id given with
 *     the article
 * @param outlet who published it
 * @param title absent where none was given and none can be told from the text
 * @param byline the author's line where it was found
 * @param published absent where nothing tells; such an article fits any time window
 * @param modified when the outlet last changed it, where its page says so
 * @param url where it was published
 * @param language ISO 639 code where it was given or detected
 * @param path the file it was read from, as the user named it; the id where there was no file
 * @param sha256 of the bytes received, in lower-case hexadecimal
 * @param text what follows header lines or front matter, as received
 * @param regions by part and start, without overlaps
 * @param origin the id of the first article with the same text, where several outlets printed one
 *     wire story: they are one origin; absent for an article of its own
 */
public record Article(
    String id,
    Outlet outlet,
    Optional<String> title,
    Optional<String> byline,
    Optional<Publication> published,
    Optional<Publication> modified,
    Optional<String> url,
    Optional<String> language,
    String path,
    String sha256,
    String text,
    ImmutableList<Region> regions,
    Optional<String> origin) {

  public Article {
    visible(id, "article id");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(byline, "byline");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(modified, "modified");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(language, "language");
    visible(path, "article path");
    that(sha256.matches("[0-9a-f]{64}"), "sha256 must be 64 lower-case hexadecimal digits", sha256);
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(origin, "origin");
    Region last = null;
    for (Region region : regions) {
      int length = region.part() == Part.BODY ? text.length() : title.map(String::length).orElse(0);
      that(region.span().end() <= length, "a region must end within its text of " + length, region);
      that(
          last == null
              || last.part().compareTo(region.part()) < 0
              || (last.part() == region.part() && last.span().end() <= region.span().start()),
          "regions must be in order and must not overlap " + last,
          region);
      last = region;
    }
  }

  /** An article of its own of which nobody says that it was changed. */
  public Article(
      String id,
      Outlet outlet,
      Optional<String> title,
      Optional<String> byline,
      Optional<Publication> published,
      Optional<String> url,
      Optional<String> language,
      String path,
      String sha256,
      String text,
      ImmutableList<Region> regions) {
    this(
        id,
        outlet,
        title,
        byline,
        published,
        Optional.empty(),
        url,
        language,
        path,
        sha256,
        text,
        regions,
        Optional.empty());
  }

  /** The same article as one of those that printed the text of article {@code newOrigin}. */
  public Article withOrigin(String newOrigin) {
    return new Article(
        id,
        outlet,
        title,
        byline,
        published,
        modified,
        url,
        language,
        path,
        sha256,
        text,
        regions,
        Optional.of(newOrigin));
  }

  /** The words of one part; empty for the title of an article that has none. */
  public String textOf(Part part) {
    return part == Part.BODY ? text : title.orElse("");
  }

  /** The region that {@code offset} of {@code part} lies in, or empty where it is body. */
  public Optional<Region> regionAt(Part part, int offset) {
    return regions.stream()
        .filter(region -> region.part() == part && region.span().contains(offset))
        .findFirst();
  }
}
