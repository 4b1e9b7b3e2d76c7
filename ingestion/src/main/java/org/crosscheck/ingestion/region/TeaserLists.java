package org.crosscheck.ingestion.region;

import org.crosscheck.ingestion.region.StoryTerms.Overlap;
import org.crosscheck.model.article.RegionType;

/**
 * Marks the pieces of a list under a heading such as "News Feed" or "Most read". Such a list ends
 * with a line such as "Show More", with the title, or with the text; where none of these shows its
 * end, the first paragraph that belongs to the story again ends it.
 */
final class TeaserLists implements PagePass {
  /** A list stands beside a body: with less before it, it is unclear what is what. */
  private static final int MIN_BODY_BEFORE = 2;

  private final KnownLines lines;

  TeaserLists(KnownLines lines) {
    this.lines = lines;
  }

  @Override
  public void mark(Page page) {
    int[] ends = null;
    StoryTerms terms = null;
    int lastBody = page.lastBody();
    int body = 0;
    for (int i = 0; i < lastBody; i++) {
      body += page.isBody(i) ? 1 : 0;
      if (!page.isBody(i) && lines.opensList(page.unit(i))) {
        if (terms == null) {
          terms = StoryTerms.of(page);
          ends = ends(page);
        }
        i = body >= MIN_BODY_BEFORE ? markList(page, i, ends[i], terms) : markTop(page, i);
      }
    }
  }

  /** For each unit, where a list ends that starts there: one pass, however many lists there are. */
  private int[] ends(Page page) {
    int[] ends = new int[page.size()];
    int end = page.size();
    for (int i = page.size() - 1; i >= 0; i--) {
      ends[i] = end;
      if (lines.closesList(page.unit(i)) || page.is(i, RegionType.REPEATED_HEADLINE)) {
        end = i;
      }
    }
    return ends;
  }

  /** A list above the article: only what stands before the title, and only headlines. */
  private static int markTop(Page page, int heading) {
    int end = heading + 1;
    while (end < page.size() && page.isBody(end) && isHeadline(page, end)) {
      end++;
    }
    if (end < page.size() && page.is(end, RegionType.REPEATED_HEADLINE)) {
      for (int i = heading + 1; i < end; i++) {
        page.mark(i, RegionType.OTHER_TEASER, "it stands in a list above the article");
      }
    }
    return heading;
  }

  /** Marks the pieces and returns the last unit of the list. */
  private static int markList(Page page, int heading, int end, StoryTerms terms) {
    boolean closed = end < page.size();
    for (int i = heading + 1; i < end; i++) {
      if (page.isBody(i)) {
        Overlap overlap = terms.overlap(page.text(i), 1);
        if (!isHeadline(page, i) && belongsToBody(overlap, closed)) {
          return i;
        }
        boolean own = overlap.isOwnStory();
        page.mark(
            i,
            own ? RegionType.OWN_TEASER : RegionType.OTHER_TEASER,
            own
                ? "it stands in a list of other pieces, and is on this story"
                : "it stands in a list of other pieces");
      }
    }
    return end - 1;
  }

  private static boolean isHeadline(Page page, int index) {
    return Headline.hasItsShape(page.unit(index).plain());
  }

  /** Where the list's end is not to be seen, a paragraph has to be clearly foreign to be cut. */
  private static boolean belongsToBody(Overlap overlap, boolean closed) {
    return closed ? overlap.share() >= 0.5 : overlap.share() >= 0.2 || overlap.all() < 8;
  }
}
