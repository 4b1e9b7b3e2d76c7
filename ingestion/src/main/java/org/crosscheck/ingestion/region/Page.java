package org.crosscheck.ingestion.region;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;

/**
 * An article's text while its regions are looked for: its units, and what each was found to be so
 * far. Used by one thread, for one article, and thrown away.
 */
final class Page {
  private final String text;
  private final Layout layout;
  private final Optional<String> title;
  private final List<ImmutableList<Region>> found;

  Page(String text, Layout layout, Optional<String> title) {
    this.text = text;
    this.layout = layout;
    this.title = title;
    this.found = new ArrayList<>(layout.units().size());
    layout.units().forEach(unit -> found.add(ImmutableList.of()));
  }

  int size() {
    return found.size();
  }

  Unit unit(int index) {
    return layout.units().get(index);
  }

  /** Everything that stands in the unit, as received. */
  String text(int index) {
    return unit(index).span().in(text);
  }

  /** True when most paragraphs have a blank line between them. */
  boolean isSpaced() {
    return layout.spaced();
  }

  Optional<String> title() {
    return title;
  }

  boolean isBody(int index) {
    return found.get(index).isEmpty();
  }

  boolean is(int index, RegionType type) {
    return found.get(index).stream().anyMatch(region -> region.type() == type);
  }

  void mark(int index, RegionType type, String why) {
    found.set(index, Regions.whole(unit(index), type, why));
  }

  void mark(int index, ImmutableList<Region> regions) {
    found.set(index, regions);
  }

  /** The next unit of the body after {@code index}, or {@link #size()}. */
  int nextBody(int index) {
    int next = index + 1;
    while (next < size() && !isBody(next)) {
      next++;
    }
    return next;
  }

  /** The last unit of the body, or -1 where nothing is body. */
  int lastBody() {
    int last = size() - 1;
    while (last >= 0 && !isBody(last)) {
      last--;
    }
    return last;
  }

  ImmutableList<Region> regions() {
    return found.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
  }
}
