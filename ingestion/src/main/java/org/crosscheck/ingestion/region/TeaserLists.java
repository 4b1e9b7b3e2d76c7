package org.crosscheck.ingestion.region;

/** To come. */
final class TeaserLists implements PagePass {
  @Override
  public void mark(Page page) {}
}
