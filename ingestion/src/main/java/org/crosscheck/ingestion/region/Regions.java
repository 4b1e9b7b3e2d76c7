package org.crosscheck.ingestion.region;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;
import org.crosscheck.model.article.Span;

/** Short ways to make regions of the body. */
final class Regions {
  private Regions() {}

  static Region of(Span span, RegionType type, String why) {
    return new Region(Part.BODY, span, type, why);
  }

  /** One region that covers the whole unit. */
  static ImmutableList<Region> whole(Unit unit, RegionType type, String why) {
    return ImmutableList.of(of(unit.span(), type, why));
  }
}
