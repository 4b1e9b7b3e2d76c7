package org.crosscheck.ingestion.region;

import org.crosscheck.model.article.RegionType;

/**
 * Marks the title where it stands in the text, with or without its date and the outlet's name after
 * it. The title itself yields the claims.
 */
final class RepeatedHeadlines implements PagePass {
  /** What pages add to a headline: " | The Harbour Post", " - World News". */
  private static final int MAX_SUFFIX = 50;

  @Override
  public void mark(Page page) {
    if (page.title().isEmpty()) {
      return;
    }
    String title = TitleDate.cutFrom(page.title().get());
    String key = Same.key(title);
    if (key.isEmpty()) {
      return;
    }
    for (int i = 0; i < page.size(); i++) {
      Unit unit = page.unit(i);
      if (unit.span().length() <= title.length() + 80 && repeats(unit.plain(), title, key)) {
        page.mark(i, RegionType.REPEATED_HEADLINE, "the title stands here again");
      }
    }
  }

  private static boolean repeats(String line, String title, String key) {
    String lineKey = Same.key(line);
    if (!lineKey.startsWith(key)) {
      return false;
    }
    return lineKey.length() == key.length()
        || Same.key(TitleDate.cutFrom(line)).equals(key)
        || hasSuffix(line, title);
  }

  private static boolean hasSuffix(String line, String title) {
    if (!line.startsWith(title) || line.length() - title.length() > MAX_SUFFIX) {
      return false;
    }
    String suffix = line.substring(title.length());
    return suffix.matches(" ?[|–—-] \\p{Lu}[^.!?]*+");
  }
}
