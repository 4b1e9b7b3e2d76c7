package org.crosscheck.ingestion.region;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;

/**
 * Finds what is not body in an article's text. It errs on the side of the body: furniture that is
 * kept costs an editor a glance, a paragraph that is lost costs a finding.
 */
public final class RegionFinder {
  private final FurnitureRules rules = new FurnitureRules();
  private final ImmutableList<PagePass> passes =
      ImmutableList.of(
          new RepeatedHeadlines(),
          new TeaserLists(rules.lines()),
          new HeadingsAndTeasers(),
          new Datelines());

  /** The regions of {@code text}; {@code title} is the one that was given, if one was. */
  public Furnished find(Optional<String> title, String text) {
    Layout layout = Layout.of(text);
    Optional<String> shown = title.or(() -> TitleFinder.in(layout.units(), rules));
    Page page = new Page(text, layout, shown);
    for (int i = 0; i < page.size(); i++) {
      page.mark(i, rules.judge(page.unit(i)));
    }
    passes.forEach(pass -> pass.mark(page));
    return new Furnished(
        shown,
        byline(page),
        ImmutableList.<Region>builder()
            .addAll(TitleDate.regions(shown))
            .addAll(page.regions())
            .build());
  }

  private static Optional<String> byline(Page page) {
    return IntStream.range(0, page.size())
        .filter(i -> page.is(i, RegionType.BYLINE))
        .mapToObj(i -> Byline.who(page.unit(i)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
